// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/header_names.h"

#include <array>

namespace convey {

namespace {

using enum Confidence;

// German and Dutch, as shops, banks and spreadsheets write them.
constexpr std::array kGermanic = std::to_array<HeaderNames>({
    {Input::Id, High,
        "bestellnummer|bestellnr|bestell nr|auftragsnummer|auftragsnr|auftrags nr|bestell "
        "id|transaktionsnummer|"
        "transaktionscode|transaktions id|auftrags id"},
    {Input::Id, Medium,
        "rechnungsnummer|rechnungsnr|rechnungs nr|buchungsnummer|buchungsnr|buchungs "
        "id|buchungscode|belegnummer|"
        "belegnr|beleg "
        "nr|vorgangsnummer|vorgangsnr|reservierungsnummer|ticketnummer|vertragsnummer|terminnummer|"
        "referenznummer|anmeldenummer|anmelde id|lead nr|datensatz id|deal id"},
    {Input::Id, Low, "referenz|nummer|nr|lfd nr|bestellung|vorgang|kennung"},
    {Input::Id, High, "bestelnummer|ordernummer|transactienummer|transactie id|bestelling id"},
    {Input::Id, Medium,
        "factuurnummer|reserveringsnummer|boekingsnummer|klantreferentie|boekings id|betaalkenmerk"},
    {Input::Id, Low, "kenmerk|referentie|bestelling"},

    {Input::Type, Medium, "ereignis|ereignistyp|ereignisname|conversion name|gebeurtenis|gebeurtenistype"},
    {Input::Type, Low, "typ|art|aktion|actie|soort|vorgangsart"},

    {Input::TimestampMs, High,
        "bestelldatum|kaufdatum|auftragsdatum|zahlungsdatum|bezahlt am|bestellt am|zeitstempel|kaufzeitpunkt|"
        "bestellzeitpunkt|bestellzeit|datum der bestellung|zahlungseingang"},
    {Input::TimestampMs, Medium,
        "erstellt am|angelegt am|erstelldatum|erstellungsdatum|buchungstag|buchung|buchungsdatum|gebucht am|"
        "abschlussdatum|eingegangen am|eingang|eingangsdatum|zeitpunkt|datum und uhrzeit|datum uhrzeit|"
        "anmeldedatum|angemeldet am|registriert am|abgeschickt am|gesendet am|verkaufsdatum|verkauft am|"
        "abgeschlossen am|rechnungsdatum|datum|valutadatum|wertstellung"},
    {Input::TimestampMs, High,
        "besteldatum|orderdatum|betaald op|betaaldatum|tijdstempel|aankoopdatum|besteld op"},
    {Input::TimestampMs, Medium,
        "aangemaakt op|aanmaakdatum|boekingsdatum|geboekt op|datum en tijd|transactiedatum|ingezonden op|"
        "inzenddatum|tijdstip"},
    {Input::TimeOfDay, High, "uhrzeit|zeit|tijd|tijdstip van de dag"},
    {Input::TimeZone, High, "zeitzone|tijdzone"},
    {Input::SourceUrl, Medium,
        "webadresse|seiten url|seite|landingpage|zielseite|webseite|landingspagina|pagina url|webpagina|"
        "seitenadresse"},
    {Input::ActionSource, Low, "kanal|quelle|herkunft|vertriebskanal|kanaal|bron|verkoopkanaal"},
    {Input::Consent, Medium,
        "einwilligung|werbeeinwilligung|marketing einwilligung|zustimmung|newsletter einwilligung|"
        "datenschutz einwilligung|toestemming|marketing toestemming|akkoord marketing"},
    {Input::Consent, Low,
        "dsgvo|werbung|werbung erlaubt|tracking erlaubt|newsletter abonniert|nieuwsbrief|avg|marketing "
        "erlaubt"},

    {Input::UserEmail, High,
        "e mail adresse|email adresse|mailadresse|kunden e mail|kundenmail|rechnungs e mail|emailadres|e "
        "mail "
        "adres|e mailadres|mailadres|klant e mail|e mail des kunden|kontakt e mail"},
    {Input::UserPhoneNumber, High,
        "telefon|telefonnummer|telefonnr|telefon "
        "nr|rufnummer|kundentelefon|telefoon|telefoonnummer|telefoonnr"},
    {Input::UserPhoneNumber, Medium,
        "handy|handynummer|mobil|mobilnummer|mobiltelefon|festnetz|mobiel|mobiele telefoon|mobiel "
        "nummer|gsm"},
    {Input::UserExternalId, High,
        "kundennummer|kundennr|kunden nr|kunden id|kd nr|klantnummer|klant id|klantnr"},
    {Input::UserExternalId, Medium,
        "mitgliedsnummer|nutzer id|benutzer id|gebruikers "
        "id|gebruikersnummer|patientennummer|debitorennummer|"
        "debitor|lidnummer"},
    {Input::UserFirstName, High, "vorname|voornaam|vorname kunde|vorname rechnung"},
    {Input::UserLastName, High, "nachname|familienname|achternaam|familienaam|zuname|nachname rechnung"},
    {Input::UserFirstName, High,
        "vollstandiger name|kundenname|kontaktname|volledige naam|klantnaam|name des kunden|vor und nachname|"
        "vorname und nachname|rechnungsname|name vorname",
        true},
    {Input::UserFirstName, Medium,
        "kunde|kundin|kunde kundin|klant|besteller|kaufer|karteninhaber|gast|teilnehmer|ansprechpartner|"
        "contactpersoon|deelnemer|auftraggeber|zahlungspflichtiger",
        true},
    {Input::UserFirstName, Low, "naam|auftraggeber empfanger|name zahlungsbeteiligter", true},
    {Input::UserCountry, High,
        "land|rechnungsland|landercode|landescode|landkode|landcode|landerkurzel|factuurland|staat land"},
    {Input::UserRegion, High, "bundesland"},
    {Input::UserRegion, Medium, "kanton|provincie|bundesstaat|regio"},
    {Input::UserCity, High, "ort|stadt|wohnort|rechnungsort|plaats|woonplaats|stad|factuurplaats"},
    {Input::UserPostalCode, High, "plz|postleitzahl|rechnungs plz|postkode|postcode factuur"},
    {Input::UserIpAddress, High, "ip adresse|ip adres"},
    {Input::UserUserAgent, Medium, "browser|browserkennung"},

    {Input::DataAmount, High,
        "gesamtbetrag|gesamtsumme|bestellwert|betrag|rechnungsbetrag|auftragswert|gesamtpreis|totaalbedrag|"
        "bedrag|orderbedrag|bestelbedrag|totaal|endbetrag|kaufbetrag|brutto gesamt|gesamt brutto|zahlbetrag"},
    {Input::DataAmount, Medium,
        "umsatz|summe|gesamt|bruttobetrag|brutto|warenwert|bestelsumme|omzet|waarde|orderwaarde|bestellsumme|"
        "umsatz brutto|betrag brutto|deal wert|auftragssumme"},
    {Input::DataAmount, Low, "wert|preis|prijs"},
    {Input::DataCurrency, High, "wahrung|wahrungscode|valuta|munteenheid|waehrung|betrag wahrung"},
    {Input::DataCurrency, Medium, "whg|wkz"},
    {Input::DataPlanId, Medium, "tarif|abo|abonnement|abotyp|tarief"},

    {Input::ItemId, High,
        "artikelnummer|artikelnr|artikel nr|artikel id|produkt id|produktnummer|productnummer|"
        "artikel sku|art nr"},
    {Input::ItemName, High,
        "artikelname|produktname|artikelbezeichnung|productnaam|artikelnaam|produktbezeichnung"},
    {Input::ItemName, Medium, "artikel|produkt|bezeichnung|leistung|kurs|omschrijving"},
    {Input::ItemQuantity, High, "menge|anzahl|stuckzahl|aantal"},
    {Input::ItemQuantity, Medium, "stuck|stuks"},
    {Input::ItemAmount, High, "einzelpreis|stuckpreis|stukprijs|eenheidsprijs|preis pro stuck|artikelpreis"},
});

} // namespace

std::span<const HeaderNames> germanicHeaderNames()
{
    return kGermanic;
}

} // namespace convey
