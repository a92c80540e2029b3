// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/event_printer.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace convey {

namespace {

using Digest = std::array<unsigned char, 32>;

// A missing SHA-256 or no memory is nothing a person can answer, so it counts as a bug.
void mustWork(int openSslResult)
{
    if (openSslResult != 1)
        throw std::runtime_error("HMAC-SHA-256 is not to be had from OpenSSL");
}

void feed(EVP_MAC_CTX* context, std::string_view bytes)
{
    mustWork(EVP_MAC_update(context, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

// With its length in front, so that ("ab", "c") and ("a", "bc") are two events.
void feedMeasured(EVP_MAC_CTX* context, std::string_view bytes)
{
    std::array<char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<char>((bytes.size() >> (8 * i)) & 0xFFU);
    feed(context, {length.data(), length.size()});
    feed(context, bytes);
}

void start(EVP_MAC_CTX* context, char purpose)
{
    // No key given: the one of the constructor is kept (EVP_MAC(3), OpenSSL 3.0).
    mustWork(EVP_MAC_init(context, nullptr, 0, nullptr));
    feed(context, {&purpose, 1});
}

Digest finish(EVP_MAC_CTX* context)
{
    Digest digest{};
    std::size_t size = 0;
    mustWork(EVP_MAC_final(context, digest.data(), &size, digest.size()));
    return digest;
}

template <typename Bytes>
Bytes firstBytes(const Digest& digest)
{
    Bytes bytes{};
    std::transform(digest.begin(), digest.begin() + bytes.size(), bytes.begin(),
        [](unsigned char c) { return static_cast<std::byte>(c); });
    return bytes;
}

} // namespace

EventKey keyOf(const EventPrint& print)
{
    EventKey key{};
    std::copy_n(print.begin(), key.size(), key.begin());
    return key;
}

EventContent contentOf(const EventPrint& print)
{
    EventContent content{};
    std::copy_n(print.begin() + EventKey{}.size(), content.size(), content.begin());
    return content;
}

void EventPrinter::FreeContext::operator()(evp_mac_ctx_st* context) const
{
    EVP_MAC_CTX_free(context);
}

EventPrinter::EventPrinter(std::span<const std::byte> key)
{
    const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> mac(
        EVP_MAC_fetch(nullptr, "HMAC", nullptr), &EVP_MAC_free);
    mustWork(mac ? 1 : 0);
    m_context.reset(EVP_MAC_CTX_new(mac.get()));
    mustWork(m_context ? 1 : 0);
    std::string digestName = "SHA256"; // OSSL_PARAM wants it writable
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digestName.data(), 0),
        OSSL_PARAM_construct_end()};
    mustWork(EVP_MAC_init(
        m_context.get(), reinterpret_cast<const unsigned char*>(key.data()), key.size(), parameters.data()));
}

EventPrinter::EventPrinter(Context context)
    : m_context(std::move(context))
{ }

EventPrinter::EventPrinter(EventPrinter&&) noexcept = default;
EventPrinter& EventPrinter::operator=(EventPrinter&&) noexcept = default;
EventPrinter::~EventPrinter() = default;

EventPrinter EventPrinter::clone() const
{
    Context copy(EVP_MAC_CTX_dup(m_context.get()));
    mustWork(copy ? 1 : 0);
    return EventPrinter(std::move(copy));
}

EventKey EventPrinter::key(std::string_view pixelId, std::string_view name, std::string_view id)
{
    start(m_context.get(), 'k');
    for (const std::string_view part : {pixelId, name, id})
        feedMeasured(m_context.get(), part);
    return firstBytes<EventKey>(finish(m_context.get()));
}

EventContent EventPrinter::content(std::string_view payloadJson)
{
    start(m_context.get(), 'p');
    feed(m_context.get(), payloadJson);
    return firstBytes<EventContent>(finish(m_context.get()));
}

EventPrint EventPrinter::print(
    std::string_view pixelId, std::string_view name, std::string_view id, std::string_view payloadJson)
{
    EventPrint print{};
    const auto rest = std::ranges::copy(key(pixelId, name, id), print.begin()).out;
    std::ranges::copy(content(payloadJson), rest);
    return print;
}

} // namespace convey
