// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/header_names.h"

#include "base/text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace convey {

namespace {

/// Letters that Unicode does not take apart.
std::string_view plainLetter(char16_t c)
{
    switch (c) {
    case u'\u0142':
        return "l";
    case u'\u00F8':
        return "o";
    case u'\u0111':
        return "d";
    case u'\u00E6':
        return "ae";
    case u'\u0153':
        return "oe";
    case u'\u0131':
        return "i";
    default:
        return {};
    }
}

std::vector<std::string> wordsOf(std::string_view folded)
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

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += word;
    return text;
}

using Index = std::unordered_map<std::string, std::vector<HeaderHit>>;

Index indexOfAllNames()
{
    Index index;
    for (const auto list :
        {englishHeaderNames(), germanicHeaderNames(), romanceHeaderNames(), easternHeaderNames()}) {
        std::map<Input, std::uint16_t> ranks; // each language begins anew
        for (const HeaderNames& row : list) {
            for (std::size_t at = 0; at <= row.names.size();) {
                const std::size_t end = std::min(row.names.find('|', at), row.names.size());
                std::vector<HeaderHit>& hits =
                    index[joined(wordsOf(foldedHeader(row.names.substr(at, end - at))))];
                const bool isNew = std::ranges::none_of(hits, [&](const HeaderHit& hit) {
                    return hit.input == row.input && hit.isFullName == row.isFullName;
                });
                if (isNew)
                    hits.push_back({row.input, row.confidence, row.isFullName, true, ranks[row.input]});
                ++ranks[row.input];
                at = end + 1;
            }
        }
    }
    return index;
}

const Index& nameIndex()
{
    static const Index index = indexOfAllNames();
    return index;
}

/// Words that stand beside a name without changing what it means.
bool isFiller(const std::string& word)
{
    static const std::unordered_set<std::string> words = {
        // whose
        "customer",
        "customers",
        "client",
        "clients",
        "buyer",
        "buyers",
        "invitee",
        "person",
        "contact",
        "user",
        "purchaser",
        "payer",
        "payor",
        "attendee",
        "billing",
        "bill",
        "deal",
        "order",
        "orders",
        "booking",
        "lead",
        "event",
        "conversion",
        "transaction",
        "purchase",
        "sale",
        "sales",
        "shopper",
        "guest",
        "patient",
        "member",
        "student",
        "your",
        "my",
        "our",
        "primary",
        "main",
        "work",
        "private",
        "home",
        "personal",
        "default",
        "custom",
        "new",
        "s",
        "opportunity",
        "lineitem",
        "applicant",
        "participant",
        "registrant",
        "subscriber",
        "respondent",
        "traveller",
        "traveler",
        "tenant",
        // of which there may be several
        "1",
        "2",
        "3",
        "4",
        "second",
        "secondary",
        "alternative",
        "alternate",
        "additional",
        "other",
        // what it is counted in
        "incl",
        "inc",
        "including",
        "gross",
        "final",
        "vat",
        "local",
        "utc",
        "gmt",
        "iso",
        "in",
        "of",
        "the",
        "a",
        "an",
        "at",
        "for",
        "and",
        "no",
        "nr",
        "value",
        "plain",
        "raw",
        "full",
        "exact",
        "original",
        "required",
        "optional",
        "yyyy",
        "mm",
        "dd",
        "hh",
        "ss",
        "cents",
        "euro",
        "euros",
        "dollars",
        "eur",
        "usd",
        "gbp",
        "chf",
        "pln",
        "brl",
        "jpy",
        "cad",
        "aud",
        "sek",
        "nok",
        "dkk",
        "mxn",
        "inr",
        "r",
        "zl",
        // German, Dutch
        "kunde",
        "kunden",
        "des",
        "der",
        "die",
        "das",
        "besteller",
        "kaufer",
        "rechnung",
        "rechnungs",
        "ihre",
        "dein",
        "ihr",
        "bestellung",
        "klant",
        "van",
        "de",
        "het",
        "factuur",
        "uw",
        "je",
        "bestelling",
        "inkl",
        "mwst",
        "brutto",
        "kontakt",
        "gast",
        "btw",
        // French, Spanish, Portuguese, Italian
        "du",
        "la",
        "le",
        "les",
        "l",
        "d",
        "votre",
        "facturation",
        "commande",
        "acheteur",
        "ttc",
        "el",
        "los",
        "del",
        "su",
        "tu",
        "cliente",
        "clientes",
        "comprador",
        "pedido",
        "facturacion",
        "facturacao",
        "do",
        "da",
        "dos",
        "das",
        "seu",
        "compra",
        "di",
        "dell",
        "tuo",
        "il",
        "ordine",
        "acquirente",
        "fatturazione",
        "con",
        "com",
        "iva",
        "y",
        "e",
        "et",
        "a",
        "evento",
        "reserva",
        "prenotazione",
        "inscrit",
        // Polish
        "klienta",
        "kupujacego",
        "zamowienia",
        "zamawiajacego",
        "nabywcy",
    };
    return words.contains(word);
}

/// The same in front of a compound.
constexpr std::array kFillerBeginnings =
    std::to_array<std::string_view>({"kunden", "kaufer", "besteller", "rechnungs", "klant", "factuur", "ご",
        "お客様の", "お客様", "お", "顧客", "請求先", "購入者", "注文者", "予約者", "申込者"});

/// Ids of other ad networks' clicks.
bool isForeignClickName(std::string_view name)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"gclid", "msclkid", "fbclid", "gbraid",
        "wbraid", "ttclid", "twclid", "yclid", "dclid", "lifatid", "epik", "sccid", "rdtcid", "irclickid"});
    const bool isNamed = std::ranges::any_of(
        kNames, [&](std::string_view one) { return name.find(one) != std::string_view::npos; });
    const bool isOurs = name.find("openai") != std::string_view::npos
        || name.find("chatgpt") != std::string_view::npos || name.find("oppref") != std::string_view::npos;
    return isNamed || (!isOurs && name.find("clickid") != std::string_view::npos);
}

bool hasAnyWord(std::string_view folded, const std::unordered_set<std::string>& words)
{
    return std::ranges::any_of(
        wordsOf(folded), [&](const std::string& word) { return words.contains(word); });
}

Confidence oneLess(Confidence confidence)
{
    return confidence == Confidence::High ? Confidence::Medium : Confidence::Low;
}

std::vector<HeaderHit> hitsBesideFillers(std::string_view folded, const std::string& whole)
{
    std::vector<std::string> words = wordsOf(folded);
    std::erase_if(words, isFiller);
    std::string rest = joined(words);
    auto found = rest.empty() ? nameIndex().end() : nameIndex().find(rest);
    if (found == nameIndex().end() || rest == whole) {
        const auto beginning = std::ranges::find_if(kFillerBeginnings,
            [&](std::string_view one) { return whole.size() > one.size() && whole.starts_with(one); });
        if (beginning != kFillerBeginnings.end())
            found = nameIndex().find(whole.substr(beginning->size()));
    }
    std::vector<HeaderHit> hits;
    if (found == nameIndex().end())
        return hits;
    for (HeaderHit hit : found->second) {
        // What is a weak name alone is none with words around it.
        if (hit.confidence == Confidence::Low)
            continue;
        hit.isWhole = false;
        hit.confidence = oneLess(hit.confidence);
        hits.push_back(hit);
    }
    return hits;
}

} // namespace

std::string_view confidenceName(Confidence confidence)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"low", "medium", "high"});
    return kNames.at(static_cast<std::size_t>(confidence));
}

std::string foldedHeader(std::string_view header)
{
    const QString apart = toQString(header).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    bool isBlankDue = false;
    for (const QChar c : apart) {
        const char16_t code = c.unicode();
        constexpr char16_t kFirstMark = 0x0300;
        constexpr char16_t kLastMark = 0x036F;
        if (code >= kFirstMark && code <= kLastMark)
            continue;
        // The marks of Japanese letters are put back by the normal form below.
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            isBlankDue = !kept.isEmpty();
            continue;
        }
        if (isBlankDue)
            kept += u' ';
        isBlankDue = false;
        if (const std::string_view plain = plainLetter(code); !plain.empty())
            kept += QLatin1String(plain.data(), static_cast<int>(plain.size()));
        else
            kept += c;
    }
    return toUtf8(kept.normalized(QString::NormalizationForm_C));
}

std::vector<HeaderHit> headerHits(std::string_view header)
{
    const std::string folded = foldedHeader(header);
    const std::string whole = joined(wordsOf(folded));
    if (whole.empty() || isForeignClickName(whole))
        return {};
    if (const auto found = nameIndex().find(whole); found != nameIndex().end())
        return found->second;
    if (whole.find("oppref") != std::string::npos)
        return {{Input::Oppref, Confidence::Medium, false, false, 0}};
    return hitsBesideFillers(folded, whole);
}

bool isForeignClickId(std::string_view header)
{
    return isForeignClickName(joined(wordsOf(foldedHeader(header))));
}

bool isOfSomeoneElse(std::string_view header)
{
    static const std::unordered_set<std::string> words = {
        // people who sell
        "owner",
        "seller",
        "merchant",
        "staff",
        "employee",
        "assigned",
        "assignee",
        "vendor",
        "rep",
        "salesperson",
        "host",
        "organizer",
        "organiser",
        "to",
        "recipient",
        "receiver",
        "sender",
        "by",
        "instructor",
        "teacher",
        "coach",
        "therapist",
        "practitioner",
        "manager",
        "operator",
        "cashier",
        "referred",
        "emergency",
        "besitzer",
        "verkaufer",
        "mitarbeiter",
        "bearbeiter",
        "empfanger",
        "zustandig",
        "berater",
        "verkoper",
        "medewerker",
        "ontvanger",
        "vendeur",
        "destinataire",
        "conseiller",
        "proprietaire",
        "vendedor",
        "propietario",
        "destinatario",
        "empleado",
        "responsavel",
        "responsable",
        "venditore",
        "proprietario",
        "beneficiario",
        "sprzedawca",
        "odbiorca",
        "opiekun",
        "担当者",
        "ship",
        "shipping",
        "delivery",
        "lieferung",
        "livraison",
        "envio",
        "entrega",
        "spedizione",
        "dostawy",
        // other addresses and times
        "return",
        "tracking",
        "image",
        "photo",
        "avatar",
        "logo",
        "thumbnail",
        "receipt",
        "pdf",
        "attachment",
        "linkedin",
        "refund",
        "refunded",
        "cancel",
        "cancelled",
        "canceled",
        "fulfilled",
        "shipped",
        "updated",
        "modified",
        "birth",
        "birthday",
        "dob",
        "due",
        "expires",
        "expiry",
        "start",
        "end",
        "starts",
        "ends",
        "checkin",
        "checkout",
        "check",
        "departure",
        "arrival",
        "dispute",
        "next",
        "last",
        "deposit",
        "lost",
        "expected",
        "tax",
        "fee",
        "discount",
        "balance",
        "geburtsdatum",
        "naissance",
        "nacimiento",
        "nascita",
        "nascimento",
        "geboortedatum",
        "urodzenia",
        "生年月日",
        "saldo",
        "gebuhr",
        "steuer",
        "iva",
        "frais",
        "comision",
        "storniert",
        "aktualisiert",
        "anreise",
        "abreise",
        "beginn",
        "ende",
        "debut",
        "fin",
        "inicio",
        "inizio",
        "begin",
        "einde",
    };
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
    // What Convey has no input for, or is about somebody else.
    static const std::unordered_set<std::string> words = {"address", "address1", "address2", "street",
        "birthday", "birth", "dob", "gender", "sex", "iban", "pan", "ssn", "passport", "email", "mail",
        "phone", "mobile", "fax", "adresse", "anschrift", "strasse", "hausnummer", "geburtsdatum",
        "geburtstag", "geschlecht", "kontonummer", "straat", "huisnummer", "adres", "geboortedatum",
        "geslacht", "rue", "naissance", "sexe", "courriel", "telephone", "prenom", "calle", "direccion",
        "domicilio", "nacimiento", "sexo", "dni", "nif", "correo", "telefono", "apellidos", "endereco", "rua",
        "nascimento", "cpf", "telefone", "indirizzo", "via", "nascita", "sesso", "cellulare", "cognome",
        "ulica", "urodzenia", "plec", "pesel", "imie", "nazwisko", "telefon", "vorname", "nachname",
        "achternaam", "voornaam", "telefoon", "fn", "ln", "firstname", "lastname", "surname", "fullname",
        "住所", "番地", "生年月日", "性別", "フリガナ", "ふりがな", "カナ"};
    const std::string folded = foldedHeader(header);
    if (hasAnyWord(folded, words))
        return true;
    // "Shipping Name", "Name des Empfängers": but not that of a product.
    static const std::unordered_set<std::string> names = {"name", "names", "naam", "nom", "nombre", "nome"};
    return hasAnyWord(folded, names) && isOfSomeoneElse(header);
}

} // namespace convey
