// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/header_words.h"

#include "recipe/header_names.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace convey {

namespace {

using WordSet = std::unordered_set<std::string>;

WordSet setOf(std::string_view words)
{
    const std::vector<std::string> all = headerWords(words);
    return {all.begin(), all.end()};
}

// Whose it is, which of several, what it is counted in; little words of the languages.
constexpr std::string_view kFillers =
    "ecommerce items customer customers client clients buyer buyers invitee person contact user purchaser "
    "payer payor attendee billing bill deal order orders booking lead event conversion "
    "transaction purchase sale sales shopper guest patient member student your my our "
    "primary main work private home personal default custom new s opportunity lineitem "
    "applicant participant registrant subscriber respondent traveller traveler tenant 1 2 3 "
    "4 second secondary alternative alternate additional other incl inc including gross "
    "final vat local utc gmt iso in of the a an at for and no nr value plain raw full exact "
    "original required optional yyyy mm dd hh ss cents euro euros dollars eur usd gbp chf "
    "pln brl jpy cad aud sek nok dkk mxn inr r zl kunde kunden des der die das besteller "
    "kaufer rechnung rechnungs ihre dein ihr bestellung klant van de het factuur uw je "
    "bestelling inkl mwst brutto kontakt gast btw du la le les l d votre facturation "
    "commande acheteur ttc el los del su tu cliente clientes comprador pedido facturacion "
    "facturacao do da dos seu compra di dell tuo il ordine acquirente fatturazione con com "
    "iva y e et evento reserva prenotazione inscrit klienta kupujacego zamowienia "
    "zamawiajacego nabywcy donor caller";

constexpr std::string_view kPersons =
    "customer customers client clients buyer buyers invitee person contact purchaser payer "
    "payor attendee shopper guest patient member student applicant participant registrant "
    "subscriber respondent traveller traveler tenant lead kunde kunden besteller kaufer gast "
    "klant acheteur cliente clientes comprador acquirente klienta kupujacego zamawiajacego "
    "nabywcy donor caller";

// People who sell, other addresses, other times, other amounts.
constexpr std::string_view kSomeoneElse =
    "owner seller merchant staff employee assigned assignee vendor rep salesperson host "
    "organizer organiser to recipient receiver sender by instructor teacher coach therapist "
    "practitioner manager operator cashier referred emergency besitzer verkaufer mitarbeiter "
    "bearbeiter empfanger zustandig berater verkoper medewerker ontvanger vendeur "
    "destinataire conseiller proprietaire vendedor propietario destinatario empleado "
    "responsavel responsable venditore proprietario beneficiario sprzedawca odbiorca opiekun "
    "担当者 ship shipping delivery lieferung livraison envio entrega spedizione dostawy return "
    "tracking image photo avatar logo thumbnail receipt pdf attachment linkedin refund "
    "refunded cancel cancelled canceled fulfilled shipped updated modified birth birthday "
    "dob due expires expiry start end starts ends checkin checkout check departure arrival "
    "dispute next last deposit lost expected tax fee discount balance geburtsdatum naissance "
    "nacimiento nascita nascimento geboortedatum urodzenia 生年月日 saldo gebuhr steuer iva "
    "frais comision storniert aktualisiert anreise abreise beginn ende debut fin inicio "
    "inizio begin einde stage status statut stato phase fase etapa";

// What Convey has no input for, or is about somebody else.
constexpr std::string_view kPersonal =
    "address address1 address2 street birthday birth dob gender sex iban pan ssn passport "
    "email mail phone mobile fax adresse anschrift strasse hausnummer geburtsdatum "
    "geburtstag geschlecht kontonummer straat huisnummer adres geboortedatum geslacht rue "
    "naissance sexe courriel telephone prenom calle direccion domicilio nacimiento sexo dni "
    "nif correo telefono apellidos endereco rua nascimento cpf telefone indirizzo via "
    "nascita sesso cellulare cognome ulica urodzenia plec pesel imie nazwisko telefon "
    "vorname nachname achternaam voornaam telefoon fn ln firstname lastname surname fullname "
    "住所 番地 生年月日 性別 フリガナ ふりがな カナ";

// Whatever stands beside them: a column with one of them and yes or no in its cells is about consent.
constexpr std::string_view kConsents =
    "consent consents gdpr ccpa cpra permission permissions newsletter dsgvo einwilligung zustimmung "
    "toestemming consentement rgpd consentimiento consentimento lgpd consenso zgoda";

// But where yes means no: of these the header may be of an opt-out.
constexpr std::string_view kRefusals = "out not no unsubscribed withdrawn revoked denied refused declined";

bool hasAnyWord(std::string_view folded, const WordSet& words)
{
    return std::ranges::any_of(
        headerWords(folded), [&](const std::string& word) { return words.contains(word); });
}

} // namespace

std::vector<std::string> headerWords(std::string_view folded)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        if (end > at)
            words.emplace_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool isFillerWord(const std::string& word)
{
    static const WordSet words = setOf(kFillers);
    return words.contains(word);
}

bool isPersonWord(const std::string& word)
{
    static const WordSet words = setOf(kPersons);
    return words.contains(word);
}

bool isForeignClickId(std::string_view header)
{
    std::string name = foldedHeader(header);
    std::erase(name, ' ');
    const auto holds = [&](std::string_view one) { return name.find(one) != std::string::npos; };
    constexpr std::array kNames = std::to_array<std::string_view>({"gclid", "msclkid", "fbclid", "gbraid",
        "wbraid", "ttclid", "twclid", "yclid", "dclid", "lifatid", "epik", "sccid", "rdtcid", "irclickid"});
    const bool isOurs = holds("openai") || holds("chatgpt") || holds("oppref");
    return std::ranges::any_of(kNames, holds) || (!isOurs && holds("clickid"));
}

bool isAboutConsent(std::string_view folded)
{
    static const WordSet consents = setOf(kConsents);
    static const WordSet refusals = setOf(kRefusals);
    return hasAnyWord(folded, consents) && !hasAnyWord(folded, refusals);
}

bool isOfSomeoneElse(std::string_view header)
{
    static const WordSet words = setOf(kSomeoneElse);
    return hasAnyWord(foldedHeader(header), words);
}

bool isPersonalHeader(std::string_view header)
{
    const std::vector<HeaderHit> hits = headerHits(header);
    const auto isAboutPerson = [](const HeaderHit& hit) {
        const std::optional<Field> field = info(hit.input).field;
        return field && isPersonal(*field) && hit.input != Input::UserCountry;
    };
    if (std::ranges::any_of(hits, isAboutPerson))
        return true;
    if (!hits.empty())
        return false;
    static const WordSet words = setOf(kPersonal);
    const std::string folded = foldedHeader(header);
    if (hasAnyWord(folded, words))
        return true;
    // "Shipping Name", "Name des Empfängers": but not that of a product.
    static const WordSet names = setOf("name names naam nom nombre nome");
    return hasAnyWord(folded, names) && isOfSomeoneElse(header);
}

} // namespace convey
