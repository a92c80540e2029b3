// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/gzip.h"

#include "table/spool_file.h"

#include <algorithm>
#include <memory>
#include <vector>
#include <zlib.h>

namespace convey {

namespace {

constexpr std::size_t kBlockBytes = std::size_t{256} * 1024;
/// The usual: what room to ask for before anything is written.
constexpr std::uint64_t kUsualRatio = 5;

class Gunzip
{
public:
    Gunzip(const SourceFile& file, SpoolFile& spool, const UnpackLimits& limits)
        : m_file(file)
        , m_spool(spool)
        , m_limits(limits)
        , m_out(kBlockBytes)
    {
        // 16: a gzip header and no other; 15: the largest window.
        m_ready = ::inflateInit2(&m_stream, 16 + MAX_WBITS) == Z_OK;
    }
    Gunzip(const Gunzip&) = delete;
    Gunzip& operator=(const Gunzip&) = delete;
    ~Gunzip() { ::inflateEnd(&m_stream); }

    /// Takes the next block. `packedBytes`: all that was taken, this one included.
    [[nodiscard]] Result<> take(std::span<char> block, std::uint64_t packedBytes)
    {
        if (!m_ready)
            return fail(failure(ErrorCode::FileReadFailed));
        m_stream.next_in = reinterpret_cast<Bytef*>(block.data()); // zlib's own byte
        m_stream.avail_in = static_cast<uInt>(block.size());
        while (m_stream.avail_in > 0 || m_outputIsFull) {
            if (m_atMemberEnd && !beginMember())
                return m_isPadding ? Result<>() : fail(damaged("Something else follows its end."));
            m_stream.next_out = reinterpret_cast<Bytef*>(m_out.data());
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            const int status = ::inflate(&m_stream, Z_NO_FLUSH);
            if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
                return fail(damaged("Its content does not fit its checksum or its form."));
            m_outputIsFull = m_stream.avail_out == 0;
            m_atMemberEnd = status == Z_STREAM_END;
            const std::size_t got = m_out.size() - m_stream.avail_out;
            if (auto kept = keep(got, packedBytes); !kept)
                return kept;
            if (status == Z_BUF_ERROR && got == 0)
                break;
        }
        return {};
    }

    [[nodiscard]] Result<> finish() const
    {
        if (m_atMemberEnd)
            return {};
        return fail(damaged("It ends too early."));
    }

private:
    /// False: no further member follows. Zeros may fill the last block of a tape or disk.
    [[nodiscard]] bool beginMember()
    {
        const std::span rest(m_stream.next_in, m_stream.avail_in);
        if (m_isPadding || (!rest.empty() && rest.front() == 0)) {
            m_isPadding = std::ranges::all_of(rest, [](Bytef byte) { return byte == 0; });
            return false;
        }
        m_atMemberEnd = false;
        return ::inflateReset(&m_stream) == Z_OK;
    }

    [[nodiscard]] Result<> keep(std::size_t got, std::uint64_t packedBytes)
    {
        const std::uint64_t size = m_spool.size() + got;
        const bool growsTooMuch = size > m_limits.ratioFromBytes && size / m_limits.maxRatio > packedBytes;
        if (size > m_limits.maxBytes || growsTooMuch) {
            Error error = failure(ErrorCode::FileUnpacksTooLarge);
            error.expected =
                static_cast<std::int64_t>(growsTooMuch ? packedBytes * m_limits.maxRatio : m_limits.maxBytes);
            error.found = static_cast<std::int64_t>(size);
            return fail(std::move(error));
        }
        return m_spool.write({m_out.data(), got});
    }

    [[nodiscard]] Error failure(ErrorCode code) const
    {
        return {.code = code, .subject = m_file.origin().path};
    }
    [[nodiscard]] Error damaged(std::string_view how) const
    {
        Error error = failure(ErrorCode::FileDamaged);
        error.detail = how;
        return error;
    }

    const SourceFile& m_file;
    SpoolFile& m_spool;
    const UnpackLimits& m_limits;
    std::vector<char> m_out;
    z_stream m_stream{};
    bool m_ready = false;
    bool m_outputIsFull = false;
    bool m_atMemberEnd = false;
    bool m_isPadding = false;
};

} // namespace

Result<SourceFile> unpackGzip(
    const SourceFile& file, const ReadProgress& progress, const UnpackLimits& limits)
{
    const std::uint64_t total = file.identity().size;
    auto spool = SpoolFile::create(total * kUsualRatio);
    if (!spool)
        return fail(std::move(spool.error()));
    Gunzip gunzip(file, *spool, limits);
    std::vector<char> block(kBlockBytes);
    for (std::uint64_t done = 0; done < total;) {
        if (progress && !progress(done, total))
            return fail({.code = ErrorCode::Cancelled, .subject = file.origin().path});
        const auto got = file.readAt(done, block);
        if (!got)
            return fail(got.error());
        done += *got;
        if (auto taken = gunzip.take(std::span(block).first(*got), done); !taken)
            return fail(std::move(taken.error()));
    }
    if (auto whole = gunzip.finish(); !whole)
        return fail(std::move(whole.error()));
    return spool->finish(file.origin());
}

} // namespace convey
