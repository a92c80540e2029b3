// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/header_names.h"

#include <array>

namespace convey {

namespace {

using enum Confidence;

// Polish and Japanese, and consent in Korean and Arabic.
constexpr std::array kEastern = std::to_array<HeaderNames>({
    {Input::Id, High,
        "numer zamowienia|nr zamowienia|id zamowienia|numer transakcji|id transakcji|nr transakcji"},
    {Input::Id, Medium, "numer faktury|nr faktury|numer rezerwacji|nr rezerwacji|id rezerwacji|nr dokumentu"},
    {Input::Id, Low, "zamowienie|identyfikator|numer|rezerwacja"},
    {Input::Type, Medium, "zdarzenie|typ zdarzenia|nazwa zdarzenia"},
    {Input::Type, Low, "rodzaj|akcja"},
    {Input::TimestampMs, High,
        "data zamowienia|data zakupu|data platnosci|data zaplaty|data zlozenia zamowienia|znacznik czasu"},
    {Input::TimestampMs, Medium,
        "data utworzenia|utworzono|data i godzina|data rezerwacji|data rejestracji|data operacji|data "
        "sprzedazy|"
        "data transakcji|czas|data ksiegowania"},
    {Input::TimeOfDay, High, "godzina"},
    {Input::TimeZone, High, "strefa czasowa"},
    {Input::SourceUrl, Medium, "adres strony|strona|strona docelowa|adres url"},
    {Input::ActionSource, Low, "kanal sprzedazy|zrodlo"},
    {Input::Consent, Medium, "zgoda|zgoda marketingowa|zgoda na marketing"},
    {Input::UserEmail, High,
        "adres e mail|adres email|e mail klienta|email klienta|poczta elektroniczna|adres mailowy"},
    {Input::UserPhoneNumber, High, "numer telefonu|nr telefonu|telefon klienta|telefon kontaktowy"},
    {Input::UserPhoneNumber, Medium, "komorka|telefon komorkowy|nr tel|tel kom"},
    {Input::UserExternalId, High, "id klienta|numer klienta|nr klienta|kod klienta"},
    {Input::UserExternalId, Medium, "id uzytkownika"},
    {Input::UserFirstName, High, "imie|imie klienta"},
    {Input::UserLastName, High, "nazwisko|nazwisko klienta"},
    {Input::UserFirstName, High, "imie i nazwisko|nazwisko i imie|imie nazwisko|pelne imie i nazwisko", true},
    {Input::UserFirstName, Medium, "klient|kupujacy|nabywca|uczestnik|zamawiajacy|nazwa klienta", true},
    {Input::UserCountry, High, "kraj|kod kraju|panstwo"},
    {Input::UserRegion, Medium, "wojewodztwo"},
    {Input::UserCity, High, "miasto|miejscowosc"},
    {Input::UserPostalCode, High, "kod pocztowy"},
    {Input::UserIpAddress, High, "adres ip"},
    {Input::DataAmount, High,
        "kwota|kwota zamowienia|wartosc zamowienia|suma zamowienia|laczna kwota|kwota brutto|do "
        "zaplaty|razem|"
        "kwota calkowita"},
    {Input::DataAmount, Medium,
        "wartosc|suma|wartosc brutto|przychod|zaplacono|kwota transakcji|kwota operacji"},
    {Input::DataAmount, Low, "cena"},
    {Input::DataCurrency, High, "waluta|kod waluty"},
    {Input::DataPlanId, Medium, "abonament|taryfa"},
    {Input::ItemId, High, "kod produktu|id produktu|indeks produktu|numer katalogowy|kod towaru"},
    {Input::ItemName, High, "nazwa produktu|nazwa towaru"},
    {Input::ItemName, Medium, "produkt|towar|usluga"},
    {Input::ItemQuantity, High, "ilosc|liczba sztuk"},
    {Input::ItemAmount, High, "cena jednostkowa"},

    {Input::Id, High, "注文番号|注文id|受注番号|取引番号|取引id|オーダー番号|注文no"},
    {Input::Id, Medium, "予約番号|伝票番号|請求書番号|受付番号|決済id|決済番号|申込番号|領収書番号|管理番号"},
    {Input::Id, Low, "番号"},
    {Input::Type, Medium, "イベント名|イベント|イベント種別|コンバージョン名"},
    {Input::Type, Low, "種別|種類|区分"},
    {Input::TimestampMs, High,
        "注文日時|購入日時|注文日|購入日|決済日時|支払日時|受注日時|受注日|入金日|タイムスタンプ|"
        "発生日時|支払日"},
    {Input::TimestampMs, Medium,
        "日時|作成日時|作成日|登録日時|登録日|予約日時|予約受付日時|申込日時|申込日|受付日時|送信日時|"
        "日付|取引日|売上日|成約日|年月日|取引日時"},
    {Input::TimeOfDay, High, "時刻|時間|注文時刻|取引時刻"},
    {Input::TimeZone, High, "タイムゾーン|時間帯"},
    {Input::SourceUrl, Medium, "ページurl|流入url|ランディングページ|ページ|サイトurl"},
    {Input::ActionSource, Low, "チャネル|経路|流入元"},
    {Input::Consent, Medium, "同意|マーケティング同意|広告同意|メルマガ同意|クッキー同意|広告配信同意"},
    {Input::Consent, Low, "メルマガ|ニュースレター|メール配信"},
    {Input::Consent, Medium,
        "동의|마케팅 동의|광고 동의|수신 동의|마케팅 수신 동의|쿠키 동의|موافقة|الموافقة"},
    {Input::Consent, Low, "뉴스레터"},
    {Input::UserEmail, High, "メールアドレス|eメール|メール|email|電子メール|eメールアドレス|mail"},
    {Input::UserPhoneNumber, High, "電話番号|電話|連絡先電話番号|tel"},
    {Input::UserPhoneNumber, Medium, "携帯電話|携帯番号|携帯電話番号|携帯"},
    {Input::UserExternalId, High, "顧客id|顧客番号|会員番号|会員id|ユーザーid|お客様番号"},
    {Input::UserFirstName, High, "名|名前名"},
    {Input::UserLastName, High, "姓|苗字|名字"},
    {Input::UserFirstName, High,
        "氏名|姓名|お客様名|ご氏名|顧客名|注文者名|会員名|購入者名|予約者名|申込者名", true},
    {Input::UserFirstName, Medium, "名前|顧客|購入者|注文者|予約者", true},
    {Input::UserCountry, High, "国|国名|国コード"},
    {Input::UserRegion, High, "都道府県"},
    {Input::UserCity, High, "市区町村|市町村"},
    {Input::UserPostalCode, High, "郵便番号"},
    {Input::UserIpAddress, High, "ipアドレス"},
    {Input::UserUserAgent, High, "ユーザーエージェント"},
    {Input::DataAmount, High,
        "合計|合計金額|注文金額|金額|購入金額|決済金額|注文合計|請求金額|支払金額|税込合計|総額|お支払い金額|"
        "総合計|受注金額"},
    {Input::DataAmount, Medium, "売上|売上金額|取引金額|税込金額|商談金額|料金"},
    {Input::DataCurrency, High, "通貨|通貨コード"},
    {Input::DataPlanId, Medium, "プラン|プランid|契約プラン"},
    {Input::ItemId, High, "商品コード|商品番号|商品id|品番"},
    {Input::ItemName, High, "商品名|品名"},
    {Input::ItemName, Medium, "商品|サービス名|コース|メニュー"},
    {Input::ItemQuantity, High, "数量|個数|点数"},
    {Input::ItemAmount, High, "単価|商品単価|販売単価"},
});

} // namespace

std::span<const HeaderNames> easternHeaderNames()
{
    return kEastern;
}

} // namespace convey
