// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/choice_delegate.h"

#include "columns/choice_box.h"
#include "columns/columns_model.h"
#include "common/code_view.h"
#include "common/form.h"
#include "common/metrics.h"
#include "common/painted_icon.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace convey::ui {

namespace {

constexpr double kFieldHeight = 2.3; // em: a row that holds a chooser, or two lines of a reason
constexpr double kIconSize = 1.1; // em
constexpr double kNarrow = 0.12; // em, between a chooser and the edges of its row

QStyle* styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// Size in em of the view that is painted.
int emOf(const QStyleOptionViewItem& option, double ems)
{
    return std::max(1, qRound(ems * QFontInfo(option.font).pixelSize()));
}

Token tokenAt(const QModelIndex& index, int role)
{
    return static_cast<Token>(index.data(role).toInt());
}

/// The room inside of a cell.
QRect contentOf(const QStyleOptionViewItem& option)
{
    const int gap = emOf(option, kGapS);
    return option.rect.adjusted(gap, 0, -gap, 0);
}

/// Text of a file that keeps its own direction in a line of another one.
QString isolated(const QString& text, bool leftToRight)
{
    constexpr char16_t kLeftToRightIsolate = 0x2066;
    constexpr char16_t kFirstStrongIsolate = 0x2068;
    constexpr char16_t kPopIsolate = 0x2069;
    return QChar(leftToRight ? kLeftToRightIsolate : kFirstStrongIsolate) + text + QChar(kPopIsolate);
}

/// Cuts the leading square for an icon off `content` and paints it there; nothing without a name.
void takeIcon(
    QPainter& painter, const QStyleOptionViewItem& option, QRect& content, const QString& name, Token colour)
{
    if (name.isEmpty())
        return;
    const int side = emOf(option, kIconSize);
    const int gap = emOf(option, kGapXS);
    const QRect place(content.left(), content.top(), side, content.height());
    paintIcon(painter, QStyle::visualRect(option.direction, content, place), name, colour, option.palette);
    QRect rest = content.adjusted(side + gap, 0, 0, 0);
    content = QStyle::visualRect(option.direction, content, rest);
}

/// Smaller, and broken between words; what is too much even so is cut at the end.
void paintOnTwoLines(QPainter& painter, const QRect& place, int align, const QString& text)
{
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * kNoteType);
    const QFontMetrics metrics(font, painter.device());
    QTextLayout broken(text, font, painter.device());
    broken.beginLayout();
    QTextLine first = broken.createLine();
    first.setLineWidth(place.width());
    const QString end = text.mid(first.textLength());
    broken.endLayout();
    painter.setFont(font);
    const int height = metrics.ascent() + metrics.descent();
    QRect line(place.left(), place.center().y() + 1 - height, place.width(), height);
    painter.drawText(line, align, text.left(first.textLength()).trimmed());
    line.translate(0, height);
    painter.drawText(line, align, metrics.elidedText(end, Qt::ElideRight, place.width()));
}

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    styleOf(option)->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

} // namespace

ChoiceDelegate::ChoiceDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{ }

void ChoiceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (!index.parent().isValid()) {
        paintGroup(*painter, option, index);
    } else {
        paintBackground(*painter, option);
        if (index.column() == ColumnsModel::ChosenColumn)
            paintChooser(*painter, option, index);
        else
            paintValue(*painter, option, index);
    }
    painter->restore();
}

void ChoiceDelegate::paintGroup(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter.fillRect(option.rect, token(Token::Alt, option.palette));
    painter.setPen(token(Token::Line, option.palette));
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect content = contentOf(option);
    takeIcon(painter, option, content, index.data(ColumnsModel::IconRole).toString(), Token::Text);

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString name = index.data().toString();
    const int nameWidth = QFontMetrics(bold).horizontalAdvance(name) + emOf(option, kGapS);
    const QRect namePlace =
        QStyle::visualRect(option.direction, content, content.adjusted(0, 0, nameWidth - content.width(), 0));
    painter.setFont(bold);
    painter.setPen(token(Token::Text, option.palette));
    const int align = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    painter.drawText(namePlace, align, name);

    const QRect notePlace =
        QStyle::visualRect(option.direction, content, content.adjusted(nameWidth, 0, 0, 0));
    painter.setFont(option.font);
    painter.setPen(token(Token::Muted, option.palette));
    painter.drawText(notePlace, align,
        option.fontMetrics.elidedText(
            index.data(ColumnsModel::NoteRole).toString(), Qt::ElideRight, notePlace.width()));
}

void ChoiceDelegate::paintChooser(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool missing = index.data(ColumnsModel::MissingRole).toBool();
    const int narrow = emOf(option, kNarrow);
    QStyleOptionComboBox box;
    box.rect = option.rect.adjusted(narrow, narrow, -narrow, -narrow);
    box.direction = option.direction;
    box.state = QStyle::State_Enabled | QStyle::State_Active;
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.frame = true;
    styleOf(option)->drawComplexControl(QStyle::CC_ComboBox, &box, &painter, option.widget);

    QRect content = styleOf(option)->subControlRect(
        QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, option.widget);
    content.adjust(narrow * 2, 0, -narrow * 2, 0);
    takeIcon(painter, option, content, index.data(ColumnsModel::IconRole).toString(), Token::Text);
    const bool isChosen = index.data(ColumnsModel::ChosenRole).toBool();
    painter.setPen(token(isChosen ? Token::Text : Token::Muted, option.palette));
    painter.drawText(content, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading),
        isolated(
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, content.width()), false));
    // The style's own edge all but vanishes on black.
    if (missing || themeOf(option.palette) == ThemeKind::Contrast) {
        const Token edge = missing ? Token::BlockedMark : Token::Outline;
        painter.setPen(QPen(token(edge, option.palette), missing ? narrow : 1));
        painter.drawRect(box.rect.adjusted(0, 0, -1, -1));
    }
}

void ChoiceDelegate::paintValue(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect content = contentOf(option);
    takeIcon(painter, option, content, index.data(ColumnsModel::IconRole).toString(),
        tokenAt(index, ColumnsModel::MarkRole));
    QString text = index.data().toString();
    QFont font = option.font;
    const bool isValue = index.data(ColumnsModel::ValueRole).toBool();
    if (isValue)
        font = codeFont(option.font);
    const int align = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    painter.setPen(token(tokenAt(index, ColumnsModel::ColourRole), option.palette));
    if (index.column() == ColumnsModel::WhyColumn
        && QFontMetrics(font).horizontalAdvance(text) > content.width())
        return paintOnTwoLines(painter, content, align, text);
    text = QFontMetrics(font).elidedText(text, Qt::ElideRight, content.width());
    if (isValue)
        text = isolated(text, index.data(ColumnsModel::LeftToRightRole).toBool());
    painter.setFont(font);
    painter.drawText(content, align, text);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int icon = index.data(ColumnsModel::IconRole).toString().isEmpty()
        ? 0
        : emOf(option, kIconSize) + emOf(option, kGapXS);
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {icon + text + 2 * emOf(option, kGapS), emOf(option, kFieldHeight)};
}

QWidget* ChoiceDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ColumnsModel*>(index.model());
    const FieldState* field = model ? model->field(index) : nullptr;
    if (!field)
        return nullptr;
    auto* box = new ChoiceBox(parent);
    box->setObjectName(QStringLiteral("chooser"));
    nameChooser(box, fieldName(field->key));
    box->setWhatsThis(fieldHelp(field->key));
    for (const Choice& choice : model->choices(index))
        box->addChoice(choice);
    // The view listens to its delegate; a const method can only get at it through a cast.
    auto* self = const_cast<ChoiceDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    connect(box, &ChoiceBox::activated, self, [self, box] {
        disconnect(box, &ChoiceBox::listLeft, self, nullptr);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    connect(box, &ChoiceBox::listLeft, self, [self, box] { Q_EMIT self->closeEditor(box); });
    box->unfoldSoon();
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<ChoiceBox*>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<ChoiceBox*>(editor);
    // Leaving the chooser as it was is no choice.
    if (box && box->currentIndex() != index.data(Qt::EditRole).toInt())
        model->setData(index, box->currentIndex());
}

void ChoiceDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    editor->setGeometry(option.rect);
}

} // namespace convey::ui
