// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The zip file that a workbook is, and its parts as streams with limits: a part says neither how large it is
/// nor how it is named where that matters, what comes out is counted. Nothing is ever unpacked to a path.
/// Internal to table/. One object, one thread.
#pragma once

#include "base/result.h"
#include "table/source_file.h"

#include <QIODevice>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct zip;
struct zip_file;

namespace convey {

/// Limits against archives that were made to fill memory or disk.
struct ArchiveLimits
{
    std::uint64_t maxPartBytes = std::uint64_t{200} * 1000 * 1000;
    std::uint64_t maxRatio = 200; ///< unpacked to packed
    std::uint64_t ratioFromBytes = std::uint64_t{1} * 1024 * 1024; ///< unpacked; below it no ratio counts
    std::size_t maxEntries = 20'000;
};

/// One part, unpacked as it is read. Where reading fails the device has simply ended, and failure() says why.
class ArchivePart final : public QIODevice
{
public:
    /// The most that may be handed out between two calls of mark(): one tag, or the text between two.
    static constexpr std::uint64_t kMaxBetweenMarks = std::uint64_t{4} * 1024 * 1024;

    ArchivePart(zip_file* file, std::uint64_t packedBytes, std::uint64_t statedBytes, std::string subject,
        const ArchiveLimits& limits);
    ~ArchivePart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// What was handed out so far was understood.
    void mark() { m_sinceMark = 0; }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    [[nodiscard]] std::uint64_t bytesDone() const { return m_done; }
    [[nodiscard]] std::uint64_t bytesStated() const { return m_statedBytes; }

protected:
    qint64 readData(char* into, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    std::uint64_t m_packedBytes;
    std::uint64_t m_statedBytes;
    std::string m_subject;
    ArchiveLimits m_limits;
    std::uint64_t m_done = 0;
    std::uint64_t m_sinceMark = 0;
    std::optional<Error> m_failure;
};

class Archive
{
public:
    /// Reads the directory of the archive. `file` must outlive this object.
    /// Errors: FileDamaged, FileUnpacksTooLarge (expected and found are numbers of entries), FileChanged,
    /// FileReadFailed.
    [[nodiscard]] static Result<Archive> open(const SourceFile& file, const ArchiveLimits& limits = {});

    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive();

    /// What it is, by its parts: "xlsx", "xlsb", "ods", "numbers", "docx", "pptx", "opendocument", or "zip".
    [[nodiscard]] std::string_view kind() const;

    [[nodiscard]] bool has(std::string_view name) const;
    /// Errors: FileDamaged (there is no such part, or its header is wrong), FileEncrypted,
    /// FileUnpacksTooLarge (it says so itself).
    [[nodiscard]] Result<std::unique_ptr<ArchivePart>> part(std::string_view name) const;

    /// For messages: what the archive is called.
    [[nodiscard]] const std::string& subject() const { return m_subject; }
    /// FileChanged or the like, where the file below was the reason that something failed.
    [[nodiscard]] std::optional<Error> fileFailure() const;

private:
    struct Input;
    Archive();

    std::unique_ptr<Input> m_input; ///< outlives m_zip, which reads from it
    zip* m_zip = nullptr;
    std::string m_subject;
    ArchiveLimits m_limits;
    std::vector<std::string> m_names; ///< sorted
};

} // namespace convey
