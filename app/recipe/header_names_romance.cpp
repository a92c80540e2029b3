// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/header_names.h"

#include <array>

namespace convey {

namespace {

using enum Confidence;

// French, Spanish, Portuguese and Italian. A word that is the same in two of them stands once.
constexpr std::array kRomance = std::to_array<HeaderNames>({
    {Input::Id, High,
        "numero de commande|n de commande|n commande|no commande|no de commande|id commande|num "
        "commande|reference "
        "commande|numero de transaction|id transaction|numero de pedido|n de pedido|n o pedido|no pedido|id "
        "pedido|id de pedido|pedido id|id do pedido|numero do pedido|numero pedido|id de transaccion|id da "
        "transacao|id transacao|codigo da transacao|numero ordine|n ordine|id ordine|numero d ordine|id "
        "transazione|numero encomenda|n o da encomenda|id da encomenda|codigo do pedido|codigo de pedido|"
        "identificador do pedido"},
    {Input::Id, Medium,
        "numero de facture|n facture|n de facture|numero de reservation|reference de reservation|n "
        "reservation|"
        "numero de factura|n factura|numero de reserva|localizador|codigo de reserva|codigo da reserva|id "
        "reserva|id de reserva|id da reserva|numero fattura|numero prenotazione|codice prenotazione|id "
        "prenotazione|numero da fatura|numero do recibo|numero de recibo|referencia del pago|id "
        "oportunidad|id "
        "prospect|codice ordine|n prenotazione|numero de dossier"},
    {Input::Id, Low,
        "commande|reference|pedido|ordine|referencia|riferimento|identifiant|folio|encomenda|codice|codigo|"
        "prenotazione|numero"},

    {Input::Type, Medium,
        "evenement|type d evenement|nom de l evenement|evento|tipo de evento|nombre del evento|nome do "
        "evento|"
        "tipo evento|nome evento"},
    {Input::Type, Low, "tipo|accion|acao|azione|accao|tipo de conversion"},

    {Input::TimestampMs, High,
        "date de commande|date commande|date de la commande|date d achat|date de paiement|date du paiement|"
        "commande le|paye le|horodatage|fecha del pedido|fecha de pedido|fecha pedido|fecha de compra|fecha "
        "de "
        "pago|data do pedido|data pedido|data da compra|data de compra|data do pagamento|data de "
        "pagamento|data "
        "ordine|data dell ordine|data acquisto|data di acquisto|data pagamento|data da encomenda|marca "
        "temporal|"
        "pago em|data da transacao"},
    {Input::TimestampMs, Medium,
        "cree le|date de creation|date creation|date et heure|date heure|date de reservation|date "
        "reservation|"
        "date d inscription|inscrit le|date d operation|date operation|date de vente|soumis le|envoye le|"
        "fecha de creacion|fecha creacion|creado el|creado|fecha y hora|fecha de reserva|fecha reserva|fecha "
        "de "
        "registro|fecha operacion|fecha de venta|fecha|data de criacao|data criacao|criado em|data e "
        "hora|data "
        "da reserva|data de registro|data do registo|data da venda|data de inscricao|data|data "
        "creazione|creato "
        "il|data e ora|data ora|data prenotazione|data di prenotazione|prenotato il|data vendita|data "
        "operazione|"
        "data iscrizione|data registrazione|date de valeur|data contabile|fecha cierre|fecha de cierre|data "
        "de "
        "fechamento|date de cloture|data chiusura|gagne le|data movimento|date transaction|fecha de la "
        "transaccion|data transazione|enviado el|fecha de envio del formulario"},
    {Input::TimeOfDay, High, "heure|hora|ora|horario"},
    {Input::TimeZone, High, "fuseau horaire|fuseau|zona horaria|huso horario|fuso horario|fuso orario|fuso"},
    {Input::SourceUrl, Medium,
        "page d atterrissage|adresse de la page|url de la page|pagina de destino|url de la pagina|url da "
        "pagina|"
        "pagina di destinazione|url pagina|pagina|pagina web|site|sitio web"},
    {Input::ActionSource, Low, "canal|origine|origen|origem|canale|fuente|canal de venta|canal de venda"},
    {Input::Consent, Medium,
        "consentement|consentement marketing|accepte le marketing|accepte la publicite|consentimiento|acepta "
        "marketing|acepta publicidad|consentimento|aceita marketing|consenso|consenso marketing|accetta "
        "marketing|consentimiento de marketing|aceita publicidade"},
    {Input::Consent, Low,
        "rgpd|lgpd|lettre d information|infolettre|boletin|suscrito|permiso|autorisation|autorizacion|"
        "autorizacao|permissao|boletim|publicidad|publicite|publicidade|permesso"},

    {Input::UserEmail, High,
        "adresse e mail|adresse email|adresse mail|courriel|email client|mail client|e mail client|adresse "
        "electronique|correo|correo electronico|correo del cliente|email del cliente|email cliente|e mail do "
        "cliente|email do cliente|endereco de email|endereco de e mail|correio eletronico|indirizzo email|"
        "indirizzo e mail|posta elettronica|direccion de correo electronico|direccion de correo|email "
        "facturation|"
        "adresse courriel|email di fatturazione"},
    {Input::UserPhoneNumber, High,
        "telephone|numero de telephone|telephone client|telephone facturation|telefono|numero de telefono|"
        "telefono cliente|telefone|numero de telefone|numero di telefono|telefone do cliente|telefono del "
        "cliente"},
    {Input::UserPhoneNumber, Medium,
        "portable|mobile client|telephone portable|tel mobile|movil|celular|telefono "
        "movil|telemovel|cellulare|"
        "telefone celular|n de telephone|n telephone|fixe|numero de celular|contacto telefonico"},
    {Input::UserExternalId, High,
        "numero client|n client|id client|identifiant client|code client|numero de cliente|id cliente|id de "
        "cliente|id do cliente|codigo de cliente|codigo do cliente|codigo cliente|numero cliente|codice "
        "cliente|"
        "n de cliente|n de client"},
    {Input::UserExternalId, Medium,
        "id utilisateur|id usuario|id de usuario|id do usuario|id utente|id utilizador|"
        "numero adherent|numero de socio|codice utente"},
    {Input::UserFirstName, High,
        "prenom|prenom client|prenom facturation|primer nombre|primeiro nome|nome proprio"},
    {Input::UserFirstName, Low, "nombre"},
    {Input::UserLastName, High,
        "nom de famille|apellidos|apellido|sobrenome|apelido|cognome|nom client|nom facturation|apellidos "
        "cliente|"
        "ultimo nome|cognome cliente"},
    {Input::UserLastName, Low, "nom"},
    {Input::UserFirstName, High,
        "nom complet|nom et prenom|prenom et nom|nom prenom|nom du client|nombre completo|nombre y apellidos|"
        "nombre del cliente|nombre cliente|nome completo|nome do cliente|nome e cognome|nome cliente|nome "
        "del "
        "cliente|nominativo|nome e sobrenome|cognome e nome|apellidos y nombre|nome titular",
        true},
    {Input::UserFirstName, Medium,
        "client|cliente|acheteur|comprador|acquirente|titulaire|titular|intestatario|participant|ospite|"
        "assistente|participante|huesped|hospede|contatto|contacto|contato",
        true},
    {Input::UserFirstName, Low, "nom|nombre|nome|denominazione", true},
    {Input::UserCountry, High,
        "pays|pays de facturation|pays facturation|code pays|pais|pais de facturacion|codigo de pais|codigo "
        "do "
        "pais|pais de faturamento|paese|paese di fatturazione|codice paese|nazione|pais facturacion"},
    {Input::UserRegion, Medium,
        "provincia|region|estado|regiao|uf|regione|departement|comunidad autonoma|distrito|etat"},
    {Input::UserCity, High,
        "ville|ville de facturation|ville facturation|ciudad|poblacion|localidad|ciudad de "
        "facturacion|cidade|"
        "localidade|citta|comune|cidade de faturamento|citta di fatturazione|commune"},
    {Input::UserPostalCode, High,
        "code postal|code postal de facturation|cp|codigo postal|codigo postal de facturacion|cep|cap|codice "
        "postale|codice avviamento postale|cod postal|c p"},
    {Input::UserIpAddress, High, "adresse ip|direccion ip|endereco ip|indirizzo ip|ip do cliente"},
    {Input::UserUserAgent, Medium, "navigateur|agente de usuario|agent utilisateur|navegador"},

    {Input::DataAmount, High,
        "montant|montant total|total de la commande|montant de la commande|total commande|montant ttc|total "
        "ttc|"
        "montant paye|importe|importe total|total del pedido|total pedido|total a pagar|monto|monto "
        "total|valor "
        "total|valor do pedido|total do pedido|valor da compra|valor pago|importo|importo "
        "totale|totale|totale "
        "ordine|totale ivato|valor da encomenda|total pago|total pagado|importe pagado|montant de la "
        "transaction"},
    {Input::DataAmount, Medium,
        "valeur|valeur de la commande|chiffre d affaires|ca ttc|prix total|valor|precio total|preco "
        "total|prezzo "
        "totale|ricavo|fatturato|receita|ingresos|total facturado|valor bruto|somme|credit|valor da "
        "transacao|"
        "valore|valore ordine|montant regle|incasso|total com iva|total con iva"},
    {Input::DataAmount, Low, "prix|precio|preco|prezzo|montant ht|avere"},
    {Input::DataCurrency, High,
        "devise|code devise|divisa|moneda|moeda|codigo da moeda|codigo de moneda|monnaie|"
        "devise de la commande"},
    {Input::DataPlanId, Medium, "forfait|formule|abonnement|suscripcion|assinatura|plano|piano|abbonamento"},

    {Input::ItemId, High,
        "reference produit|reference article|ref article|id produit|code article|code produit|id de producto|"
        "id producto|codigo de producto|codigo producto|referencia producto|id do produto|codigo do produto|"
        "codice prodotto|codice articolo|id prodotto|ref produit|ref producto|referencia del articulo"},
    {Input::ItemName, High,
        "nom du produit|nom produit|nom de l article|nombre del producto|nombre producto|nome do "
        "produto|nome "
        "prodotto|nome del prodotto|nome produto|nombre del articulo"},
    {Input::ItemName, Medium,
        "produit|article|producto|articulo|produto|artigo|prodotto|articolo|designation|"
        "servicio|servico|libelle produit|prestation|cours|servizio"},
    {Input::ItemQuantity, High, "quantite|qte|cantidad|cant|quantidade|qtd|quantita|qta"},
    {Input::ItemAmount, High,
        "prix unitaire|pu|precio unitario|preco unitario|valor unitario|prezzo unitario|prix "
        "unitaire ttc"},
});

} // namespace

std::span<const HeaderNames> romanceHeaderNames()
{
    return kRomance;
}

} // namespace convey
