// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/xlsx_archive.h"

#include "base/text.h"

#include <algorithm>
#include <utility>
#include <zip.h>

namespace convey {

namespace {

Error damaged(std::string_view subject, std::string_view detail)
{
    return {.code = ErrorCode::FileDamaged, .subject = std::string(subject), .detail = std::string(detail)};
}

Error tooLarge(std::string_view subject, std::uint64_t limit, std::uint64_t found)
{
    return {.code = ErrorCode::FileUnpacksTooLarge,
        .subject = std::string(subject),
        .expected = static_cast<std::int64_t>(limit),
        .found = static_cast<std::int64_t>(found)};
}

} // namespace

/// A SourceFile for libzip: it notices that the file changes, and there is no second way to open a path.
struct Archive::Input
{
    const SourceFile* file = nullptr;
    std::uint64_t at = 0;
    zip_error_t zipError{};
    std::optional<Error> failure;

    zip_int64_t read(void* into, zip_uint64_t count)
    {
        const auto got = file->readAt(at, {static_cast<char*>(into), static_cast<std::size_t>(count)});
        if (!got) {
            failure = got.error();
            zip_error_set(&zipError, ZIP_ER_READ, 0);
            return -1;
        }
        at += *got;
        return static_cast<zip_int64_t>(*got);
    }

    zip_int64_t seek(void* data, zip_uint64_t count)
    {
        const zip_int64_t place =
            zip_source_seek_compute_offset(at, file->identity().size, data, count, &zipError);
        if (place < 0)
            return -1;
        at = static_cast<std::uint64_t>(place);
        return 0;
    }

    zip_int64_t status(void* into) const
    {
        auto* const stat = static_cast<zip_stat_t*>(into);
        zip_stat_init(stat);
        stat->size = file->identity().size;
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(*stat);
    }

    static zip_int64_t answer(void* self, void* data, zip_uint64_t count, zip_source_cmd_t command)
    {
        auto& input = *static_cast<Input*>(self);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            input.at = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return input.read(data, count);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_STAT:
            return input.status(data);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&input.zipError, data, count);
        case ZIP_SOURCE_SEEK:
            return input.seek(data, count);
        case ZIP_SOURCE_TELL:
            return static_cast<zip_int64_t>(input.at);
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_SEEKABLE;
        default:
            zip_error_set(&input.zipError, ZIP_ER_OPNOTSUPP, 0);
            return -1;
        }
    }
};

ArchivePart::ArchivePart(zip_file* file, std::uint64_t packedBytes, std::uint64_t statedBytes,
    std::string subject, const ArchiveLimits& limits)
    : m_file(file)
    , m_packedBytes(packedBytes)
    , m_statedBytes(statedBytes)
    , m_subject(std::move(subject))
    , m_limits(limits)
{
    // The reader of the XML has a buffer of its own.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ArchivePart::~ArchivePart()
{
    zip_fclose(m_file);
}

qint64 ArchivePart::readData(char* into, qint64 most)
{
    if (m_failure)
        return -1;
    const zip_int64_t got = zip_fread(m_file, into, static_cast<zip_uint64_t>(most));
    if (got < 0) {
        m_failure = damaged(m_subject, "A part of it can't be unpacked.");
        return -1;
    }
    m_done += static_cast<std::uint64_t>(got);
    m_sinceMark += static_cast<std::uint64_t>(got);
    const std::uint64_t ratioLimit = std::max(m_limits.ratioFromBytes, m_limits.maxRatio * m_packedBytes);
    const std::uint64_t limit = std::min(m_limits.maxPartBytes, ratioLimit);
    if (m_done > limit)
        m_failure = tooLarge(m_subject, limit, m_done);
    else if (m_sinceMark > kMaxBetweenMarks)
        m_failure = damaged(m_subject, "A part of it holds a text or tag without end.");
    return m_failure ? -1 : got;
}

Archive::Archive() = default;

Archive::Archive(Archive&& other) noexcept
    : m_input(std::move(other.m_input))
    , m_zip(std::exchange(other.m_zip, nullptr))
    , m_subject(std::move(other.m_subject))
    , m_limits(other.m_limits)
    , m_names(std::move(other.m_names))
{ }

Archive& Archive::operator=(Archive&& other) noexcept
{
    std::swap(m_input, other.m_input);
    std::swap(m_zip, other.m_zip);
    std::swap(m_subject, other.m_subject);
    std::swap(m_limits, other.m_limits);
    std::swap(m_names, other.m_names);
    return *this;
}

Archive::~Archive()
{
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

Result<Archive> Archive::open(const SourceFile& file, const ArchiveLimits& limits)
{
    Archive archive;
    archive.m_subject = file.origin().path;
    archive.m_limits = limits;
    archive.m_input = std::make_unique<Input>();
    archive.m_input->file = &file;
    zip_error_init(&archive.m_input->zipError);

    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_function_create(&Input::answer, archive.m_input.get(), &error);
    if (source != nullptr)
        archive.m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive.m_zip == nullptr && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    if (archive.m_zip == nullptr)
        return fail(archive.fileFailure().value_or(
            damaged(archive.m_subject, "It begins like a workbook or ZIP file, but is not whole.")));

    const auto entries =
        static_cast<std::uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(archive.m_zip, 0), 0));
    if (entries > limits.maxEntries)
        return fail(tooLarge(archive.m_subject, limits.maxEntries, entries));
    for (zip_uint64_t i = 0; i < entries; ++i) {
        const char* const name = zip_get_name(archive.m_zip, i, ZIP_FL_ENC_GUESS);
        if (name != nullptr)
            archive.m_names.emplace_back(name);
    }
    std::ranges::sort(archive.m_names);
    return archive;
}

std::optional<Error> Archive::fileFailure() const
{
    return m_input->failure;
}

bool Archive::has(std::string_view name) const
{
    return std::ranges::binary_search(m_names, name);
}

std::string_view Archive::kind() const
{
    const auto hasBelow = [&](std::string_view folder) {
        const auto found = std::ranges::lower_bound(m_names, folder);
        return found != m_names.end() && found->starts_with(folder);
    };
    if (has("xl/workbook.bin"))
        return "xlsb";
    if (has("[Content_Types].xml") && hasBelow("_rels/") && !hasBelow("word/") && !hasBelow("ppt/"))
        return "xlsx";
    if (has("word/document.xml"))
        return "docx";
    if (has("ppt/presentation.xml"))
        return "pptx";
    if (has("Index/Document.iwa") || has("Index.zip"))
        return "numbers";
    if (has("mimetype") && has("content.xml")) {
        const auto part = this->part("mimetype");
        const QByteArray type = part ? (*part)->read(100) : QByteArray();
        return type.startsWith("application/vnd.oasis.opendocument.spreadsheet") ? "ods" : "opendocument";
    }
    return "zip";
}

Result<std::unique_ptr<ArchivePart>> Archive::part(std::string_view name) const
{
    const std::string wanted(name);
    // Names of parts are compared without case (ECMA-376 part 2, section 6.2.2.3).
    const zip_int64_t index = zip_name_locate(m_zip, wanted.c_str(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return fail(damaged(m_subject, "A part of it is missing."));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail({.code = ErrorCode::FileEncrypted, .subject = m_subject});
    if (stat.size > m_limits.maxPartBytes)
        return fail(tooLarge(m_subject, m_limits.maxPartBytes, stat.size));
    zip_file* const file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (file == nullptr)
        return fail(fileFailure().value_or(damaged(m_subject, "A part of it can't be unpacked.")));
    return std::make_unique<ArchivePart>(file, stat.comp_size, stat.size, m_subject, m_limits);
}

} // namespace convey
