// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/columns_model.h"

#include "columns/constants.h"
#include "columns/field_look.h"
#include "columns/field_state.h"
#include "common/plain_tool_tip.h"
#include "common/translated.h"

#include "base/text.h"

#include <algorithm>
#include <ranges>

namespace convey::ui {

namespace {

constexpr quintptr kGroupId = 0; // of a group; a field has its group's number plus one

FieldGroup groupOf(const QModelIndex& index)
{
    return static_cast<FieldGroup>(index.internalId() == kGroupId ? index.row() : index.internalId() - 1);
}

} // namespace

ColumnsModel::ColumnsModel(QObject* parent)
    : QAbstractItemModel(parent)
{
    clear();
}

std::vector<FieldState>& ColumnsModel::fieldsOf(FieldGroup group)
{
    return m_groups.at(static_cast<std::size_t>(group));
}

void ColumnsModel::clear()
{
    beginResetModel();
    m_groups = {};
    m_columns.clear();
    m_found = {};
    endResetModel();
}

void ColumnsModel::setUpload(const Upload& upload, const std::vector<FieldKey>& byHand, const Recipe& found,
    const RowGroups* groupsOfRows)
{
    const SampleMap samples = sampleFields(upload, groupsOfRows);
    std::array<std::vector<FieldState>, kFieldGroups> groups;
    bool sameFields = true;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups.at(i) = fieldStates(static_cast<FieldGroup>(i), upload, samples, byHand);
        if (!m_rare)
            std::erase_if(groups.at(i), isRare);
        sameFields = sameFields
            && std::ranges::equal(groups.at(i), m_groups.at(i), {}, &FieldState::key, &FieldState::key);
    }
    std::vector<std::string> columns;
    for (const Column& column : upload.columns()) {
        if (!column.repeated)
            columns.push_back(column.name);
    }

    // Without a reset the person stays where they are in the view.
    if (!sameFields)
        beginResetModel();
    m_groups = std::move(groups);
    m_columns = std::move(columns);
    m_found = found;
    if (!sameFields)
        return endResetModel();
    for (int group = 0; group < kFieldGroups; ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, kColumns - 1, parent));
    }
}

void ColumnsModel::showPersonal(bool shown)
{
    if (shown == m_personal)
        return;
    m_personal = shown;
    for (int group = 0; group < kFieldGroups; ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, RawColumn, parent), index(rows - 1, SentColumn, parent));
    }
}

const FieldState* ColumnsModel::field(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroupId)
        return nullptr;
    const auto& fields = m_groups.at(index.internalId() - 1);
    const auto row = static_cast<std::size_t>(index.row());
    return row < fields.size() ? &fields[row] : nullptr;
}

QModelIndex ColumnsModel::indexOf(const FieldKey& key) const
{
    for (int group = 0; group < kFieldGroups; ++group) {
        const auto& fields = m_groups.at(static_cast<std::size_t>(group));
        const auto found = std::ranges::find(fields, key, &FieldState::key);
        if (found != fields.end())
            return index(static_cast<int>(found - fields.begin()), ChosenColumn, index(group, 0));
    }
    return {};
}

std::vector<Choice> ColumnsModel::choices(const QModelIndex& index) const
{
    std::vector<Choice> entries;
    const FieldState* state = field(index);
    if (!state)
        return entries;
    const Input input = state->key.input;
    const Binding* found = m_found.find(input, state->key.freeKey);
    const auto isColumn = [](const Binding& binding) { return binding.isFromRow(); };
    const bool tookNothing = state->byHand && !state->binding;
    const bool isGuess = !state->byHand && state->binding && isColumn(*state->binding);
    if (state->byHand && (found || tookNothing))
        entries.push_back({.label = tr("As Convey found it")});
    else if (state->byHand || !state->binding)
        entries.push_back({.label = tr("—", "no column")});
    if ((found && isColumn(*found)) || isGuess || tookNothing)
        entries.push_back({.kind = Choice::Kind::Nothing, .label = nothingText(input)});

    // What is more than one column is shown as it is; a column or a constant can be chosen instead of it.
    if (state->binding && state->binding->isFromRow() && state->binding->kind != BindingKind::Column)
        entries.push_back({Choice::Kind::Made, {}, chosenText(*state)});
    if (info(input).takesColumn) {
        for (const std::string& column : m_columns)
            entries.push_back({Choice::Kind::Column, column, toQString(column)});
        if (takesWords(input) && state->binding && state->binding->isFromRow())
            entries.push_back({.kind = Choice::Kind::AskWords, .label = tr("What its words mean…")});
        if (input != Input::Contents)
            entries.push_back(
                {.kind = Choice::Kind::AskForm, .label = tr("Several columns, or a part of one…")});
    }
    if (!info(input).takesConstant)
        return entries;
    const std::vector<ConstantChoice> closed = closedChoices(input);
    for (const ConstantChoice& constant : closed)
        entries.push_back({Choice::Kind::Constant, constant.text, tr("Always: %1").arg(constant.name)});
    if (closed.empty()) {
        if (state->binding && state->binding->kind == BindingKind::Constant)
            entries.push_back({Choice::Kind::Constant, state->binding->text, chosenText(*state)});
        entries.push_back({Choice::Kind::AskConstant, {}, tr("The same for every line…")});
    }
    return entries;
}

int ColumnsModel::currentChoice(const QModelIndex& index) const
{
    const FieldState* state = field(index);
    if (!state)
        return -1;
    const std::vector<Choice> entries = choices(index);
    const auto isCurrent = [&](const Choice& choice) {
        if (!state->binding)
            return choice.kind == (state->byHand ? Choice::Kind::Nothing : Choice::Kind::Clear);
        const bool isColumn = state->binding->kind == BindingKind::Column;
        if (!isColumn && state->binding->isFromRow())
            return choice.kind == Choice::Kind::Made;
        if (choice.kind != (isColumn ? Choice::Kind::Column : Choice::Kind::Constant))
            return false;
        return choice.text == state->binding->text || choice.label == chosenText(*state);
    };
    const auto current = std::ranges::find_if(entries, isCurrent);
    return current == entries.end() ? -1 : static_cast<int>(current - entries.begin());
}

ValueLook ColumnsModel::rawLook(const FieldState& field, const FieldSample& sample) const
{
    return convey::ui::rawLook(field, sample, m_personal);
}

ValueLook ColumnsModel::sentLook(const FieldState& field, const FieldSample& sample) const
{
    return convey::ui::sentLook(field, sample, m_personal);
}

QString ColumnsModel::text(const FieldState& field, int column) const
{
    switch (column) {
    case FieldColumn:
        return field.needed ? tr("%1 *", "a field that is needed").arg(fieldName(field.key))
                            : fieldName(field.key);
    case ChosenColumn:
        return chosenText(field);
    default:
        return fieldLook(field, column, m_personal).text;
    }
}

QString ColumnsModel::toolTip(const FieldState& field, int column) const
{
    switch (column) {
    case FieldColumn:
        return apiName(field.key) + u'\n' + fieldHelp(field.key);
    case RawColumn:
    case SentColumn: {
        QStringList lines;
        for (const FieldSample& sample : field.samples) {
            const QString raw = rawLook(field, sample).text;
            const QString sent = sentLook(field, sample).text;
            lines << (raw.isEmpty() ? sent : tr("%1 → %2", "a value and what is sent for it").arg(raw, sent));
            if (sample.fault)
                lines << translated(wordsFor(*sample.fault).sentence);
        }
        return lines.join(u'\n');
    }
    default:
        return text(field, column);
    }
}

QString ColumnsModel::accessibleText(const FieldState& field, int column) const
{
    const QString name = fieldName(field.key);
    const QString value = text(field, column);
    if (column == FieldColumn)
        return field.needed ? tr("%1, needed").arg(name) : name;
    if (value.isEmpty())
        return {};
    return tr("%1, %2: %3", "field, heading of the column, value")
        .arg(name, headerData(column, Qt::Horizontal).toString(), value);
}

QModelIndex ColumnsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroupId);
}

QModelIndex ColumnsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kGroupId);
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return kFieldGroups;
    if (parent.internalId() != kGroupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    const bool isLeaf = parent.isValid() && (parent.internalId() != kGroupId || parent.column() != 0);
    return isLeaf ? 0 : kColumns;
}

QVariant ColumnsModel::groupData(FieldGroup group, int column, int role) const
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return groupName(group);
    case IconRole:
        return groupIcon(group);
    case NoteRole:
        return groupNote(group);
    default:
        return {};
    }
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == kGroupId)
        return groupData(groupOf(index), index.column(), role);
    const FieldState* state = field(index);
    if (!state)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*state, column);
    case Qt::EditRole:
        return column == ChosenColumn ? currentChoice(index) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(*state, column));
    case Qt::WhatsThisRole:
        return plainToolTip(fieldHelp(state->key));
    case Qt::AccessibleTextRole:
        return accessibleText(*state, column);
    case IconRole:
        if (column == ChosenColumn)
            return state->binding && state->binding->kind == BindingKind::Constant ? QStringLiteral("pin")
                                                                                   : QString();
        return fieldLook(*state, column, m_personal).icon;
    case ColourRole:
        return static_cast<int>(fieldLook(*state, column, m_personal).colour);
    case MarkRole:
        return static_cast<int>(fieldLook(*state, column, m_personal).mark);
    case ValueRole:
        return fieldLook(*state, column, m_personal).isValue;
    case LeftToRightRole:
        return runsLeftToRight(state->key.input);
    case ChosenRole:
        return state->binding.has_value();
    case MissingRole:
        return state->isMissing();
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ChosenColumn:
        return tr("Your column");
    case RawColumn:
        return tr("In your file");
    case SentColumn:
        return tr("As it is sent");
    case HowColumn:
        return tr("How");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == kGroupId)
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == ChosenColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const FieldState* state = field(index);
    const std::vector<Choice> entries = choices(index);
    const int at = value.toInt();
    if (role != Qt::EditRole || !state || at < 0 || at >= static_cast<int>(entries.size()))
        return false;
    const Choice& choice = entries[static_cast<std::size_t>(at)];
    Binding binding{.input = state->key.input, .freeKey = state->key.freeKey, .text = choice.text};
    switch (choice.kind) {
    case Choice::Kind::Clear:
        Q_EMIT cleared(state->key);
        break;
    case Choice::Kind::AskConstant:
        Q_EMIT constantAsked(state->key);
        break;
    case Choice::Kind::AskForm:
        Q_EMIT formAsked(state->key);
        break;
    case Choice::Kind::AskWords:
        Q_EMIT wordsAsked(state->key);
        break;
    case Choice::Kind::Made:
        break;
    case Choice::Kind::Constant:
        binding.kind = BindingKind::Constant;
        Q_EMIT chosen(binding);
        break;
    case Choice::Kind::Nothing:
    case Choice::Kind::Column:
        Q_EMIT chosen(binding);
        break;
    }
    return true;
}

} // namespace convey::ui
