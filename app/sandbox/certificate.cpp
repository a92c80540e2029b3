// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/certificate.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <cstdint>
#include <span>

namespace convey::sandbox {

namespace {

struct KeyDeleter
{
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct CertificateDeleter
{
    void operator()(X509* certificate) const { X509_free(certificate); }
};
struct ExtensionDeleter
{
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
};
struct BioDeleter
{
    void operator()(BIO* bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, KeyDeleter>;
using Certificate = std::unique_ptr<X509, CertificateDeleter>;

constexpr long kDaySeconds = 24L * 60 * 60;
constexpr long kDaysValid = 7; // longer than any practice session, too short to be worth keeping

Error opensslError()
{
    std::array<char, 256> words{};
    ERR_error_string_n(ERR_get_error(), words.data(), words.size());
    ERR_clear_error();
    return {.code = ErrorCode::SandboxFailed, .subject = "certificate", .detail = words.data()};
}

struct Extension
{
    int nid;
    const char* value;
};

bool addExtensions(X509* certificate, X509* issuer, std::span<const Extension> extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const Extension& row : extensions) {
        const std::unique_ptr<X509_EXTENSION, ExtensionDeleter> extension(
            X509V3_EXT_conf_nid(nullptr, &context, row.nid, row.value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

// Everything but the extensions and the signature.
Certificate blankCertificate(EVP_PKEY* key, const char* name)
{
    Certificate certificate(X509_new());
    // 63 bits: a serial number must be positive and should not repeat between two runs.
    std::array<unsigned char, 8> serial{};
    if (!certificate || RAND_bytes(serial.data(), static_cast<int>(serial.size())) != 1)
        return nullptr;
    serial[0] = static_cast<unsigned char>((serial[0] & 0x3FU) | 0x40U);
    std::uint64_t number = 0;
    for (const unsigned char byte : serial)
        number = (number << 8U) | byte;
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    // MBSTRING_ASC is a macro with an old-style shift; OpenSSL takes the bytes as they are.
    const auto* text = reinterpret_cast<const unsigned char*>(name);
    const bool made = X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), number) == 1
        // A day back: the client may be a virtual machine whose clock lags.
        && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDaySeconds) != nullptr
        && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kDaysValid * kDaySeconds) != nullptr
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1
        && X509_set_pubkey(certificate.get(), key) == 1;
    return made ? std::move(certificate) : nullptr;
}

std::string toPem(X509* certificate)
{
    const std::unique_ptr<BIO, BioDeleter> memory(BIO_new(BIO_s_mem()));
    if (!memory || PEM_write_bio_X509(memory.get(), certificate) != 1)
        return {};
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

} // namespace

Result<Identity> makeIdentity()
{
    constexpr std::array kAuthority = std::to_array<Extension>({
        {NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
        {NID_key_usage, "critical,keyCertSign,cRLSign"},
        {NID_subject_key_identifier, "hash"},
    });
    constexpr std::array kServer = std::to_array<Extension>({
        {NID_basic_constraints, "critical,CA:FALSE"},
        {NID_key_usage, "critical,digitalSignature"},
        {NID_ext_key_usage, "serverAuth"},
        {NID_subject_key_identifier, "hash"},
        {NID_authority_key_identifier, "keyid"},
        {NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost"},
    });

    const Key authorityKey(EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));
    if (!authorityKey || !serverKey)
        return fail(opensslError());
    const Certificate authority = blankCertificate(authorityKey.get(), "Convey practice authority");
    const Certificate server = blankCertificate(serverKey.get(), "localhost");
    if (!authority || !server)
        return fail(opensslError());
    X509_NAME* issuer = X509_get_subject_name(authority.get());
    const bool isSigned = X509_set_issuer_name(authority.get(), issuer) == 1
        && X509_set_issuer_name(server.get(), issuer) == 1
        && addExtensions(authority.get(), authority.get(), kAuthority)
        && X509_sign(authority.get(), authorityKey.get(), EVP_sha256()) > 0
        && addExtensions(server.get(), authority.get(), kServer)
        && X509_sign(server.get(), authorityKey.get(), EVP_sha256()) > 0;
    if (!isSigned)
        return fail(opensslError());

    Identity identity{
        .context = SslContext(SSL_CTX_new(TLS_server_method())), .caPem = toPem(authority.get())};
    SSL_CTX* context = identity.context.get();
    if (context == nullptr || identity.caPem.empty()
        || SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1
        || SSL_CTX_use_certificate(context, server.get()) != 1
        || SSL_CTX_use_PrivateKey(context, serverKey.get()) != 1)
        return fail(opensslError());
    return identity;
}

} // namespace convey::sandbox
