// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The fields in their groups, with what is chosen for each, samples before and after, how it leaves and why
/// it was taken. A tree: groups above, fields below, neither with further children. It changes nothing by
/// itself: a choice written to it comes out as a signal, and what the session made of it comes back through
/// setUpload(). GUI thread only.
#pragma once

#include "columns/field_look.h"
#include "columns/field_state.h"

#include "jobs/upload.h"

#include <QAbstractItemModel>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace convey::ui {

/// One entry of the chooser of a field.
struct Choice
{
    enum class Kind : std::uint8_t
    {
        Clear, ///< what was chosen by hand goes
        Nothing, ///< what Convey found is not used
        Column, ///< `text` is a column's name
        Constant, ///< `text` is the value of every line
        AskConstant, ///< a person is asked for the value of every line
        Made, ///< of several columns or a part of one: shown, and left as it is
        AskForm, ///< a person makes it of several columns or a part of one
        AskWords, ///< a person says what the words of the column mean
    };

    Kind kind = Kind::Clear;
    std::string text{};
    QString label{};
};

class ColumnsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum ColumnOf
    {
        FieldColumn,
        ChosenColumn,
        RawColumn,
        SentColumn,
        HowColumn,
        WhyColumn,
        kColumns,
    };
    enum RoleOf
    {
        IconRole = Qt::UserRole, ///< QString, a name for icon()
        ColourRole, ///< int, the Token of the words
        MarkRole, ///< int, the Token of the icon
        ValueRole, ///< bool: fixed font, and elided at its own end
        LeftToRightRole, ///< bool
        ChosenRole, ///< bool: a column or a value is chosen
        MissingRole, ///< bool: needed and not chosen
        NoteRole, ///< QString, of a group
    };

    explicit ColumnsModel(QObject* parent = nullptr);

    /// Shows the upload. `byHand`: what a person chose; `found`: the recipe as it was guessed at first. Cost:
    /// reads the first lines of the file (samples.h). `groups`: null while it is not known which lines are
    /// one order, or where none are joined.
    void setUpload(const Upload& upload, const std::vector<FieldKey>& byHand, const Recipe& found,
        const RowGroups* groups = nullptr);
    void clear();
    /// The fields that few files need are left out until this is called with true; as of the next
    /// setUpload().
    void showRare(bool shown) { m_rare = shown; }
    /// Personal values are masked until this is called with true.
    void showPersonal(bool shown);

    /// The field of an index; null for groups and invalid ones. Valid until the next setUpload().
    [[nodiscard]] const FieldState* field(const QModelIndex& index) const;
    /// The index of a field in the chooser's column; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const FieldKey& key) const;
    /// The entries of the chooser.
    [[nodiscard]] std::vector<Choice> choices(const QModelIndex& index) const;
    /// The position of the present choice among them.
    [[nodiscard]] int currentChoice(const QModelIndex& index) const;

    /// Masked or not, as the model shows it (field_look.h).
    [[nodiscard]] ValueLook rawLook(const FieldState& field, const FieldSample& sample) const;
    [[nodiscard]] ValueLook sentLook(const FieldState& field, const FieldSample& sample) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// `value` is the position of an entry of choices(). True when it is one; the model itself stays as it
    /// is.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosen(const convey::Binding& binding);
    void cleared(const convey::ui::FieldKey& key);
    void constantAsked(const convey::ui::FieldKey& key);
    void formAsked(const convey::ui::FieldKey& key);
    void wordsAsked(const convey::ui::FieldKey& key);

private:
    [[nodiscard]] std::vector<FieldState>& fieldsOf(FieldGroup group);
    [[nodiscard]] QVariant groupData(FieldGroup group, int column, int role) const;
    [[nodiscard]] QString text(const FieldState& field, int column) const;
    [[nodiscard]] QString toolTip(const FieldState& field, int column) const;
    [[nodiscard]] QString accessibleText(const FieldState& field, int column) const;

    std::array<std::vector<FieldState>, kFieldGroups> m_groups{};
    std::vector<std::string> m_columns{}; ///< that can be chosen: of equal names the first
    Recipe m_found{};
    bool m_personal = false;
    bool m_rare = false;
};

} // namespace convey::ui
