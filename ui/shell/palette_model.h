// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the palette of commands can do, and which of it fits what is typed: the letters must be beginnings of
/// words, in any order of the words, so that "gpr" and "pre go" both find "Go to the Preview". GUI thread
/// only.
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace convey::ui {

struct PaletteEntry
{
    QString text{}; ///< plain, without a mnemonic
    QString group{}; ///< "File", "Page", "Saved setup": said beside it
    QString keys{}; ///< its shortcut as the platform writes it; may be empty
    QString iconName{};
    std::function<void()> act{};
};

/// How well `typed` fits `text`: 0 is best, nothing does not fit. Each word of `typed` has to be found as
/// beginnings of words of `text`; case and accents make no difference. Cost: the product of the lengths.
[[nodiscard]] std::optional<int> fitOfWords(const QString& typed, const QString& text);

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        GroupRole = Qt::UserRole,
        KeysRole,
        IconNameRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    /// Shows what fits, the best first; all while it is empty.
    void setTyped(const QString& typed);
    /// Precondition: `row` is one of the model's.
    [[nodiscard]] const PaletteEntry& entry(int row) const
    {
        return m_entries[m_shown[static_cast<std::size_t>(row)]];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries{};
    std::vector<std::size_t> m_shown{}; ///< places of m_entries
};

} // namespace convey::ui
