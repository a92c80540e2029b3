// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/command_palette.h"

#include "common/form.h"
#include "common/icon.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

// In em.
constexpr double kPaletteWidth = 46;
constexpr double kPaletteRow = 2.2;
constexpr double kPaletteTop = 4;
constexpr int kPaletteRows = 11;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {1, em(option.widget, kPaletteRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QWidget* view = option.widget;
        const QPalette& colours = option.palette;
        const auto placed = [&](const QRect& logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, token(Token::AccentSoft, colours));
            painter->setPen(QPen(token(Token::Accent, colours), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const int size = em(view, 1.3);
        QRect place = option.rect.adjusted(em(view, kGapM), 0, -em(view, kGapM), 0);
        icon(index.data(PaletteModel::IconNameRole).toString(), Token::Muted)
            .paint(painter, placed({place.left(), place.center().y() - size / 2, size, size}));
        place.setLeft(place.left() + size + em(view, kGapS));

        const QString keys = index.data(PaletteModel::KeysRole).toString();
        const QFontMetrics metrics(view->font());
        painter->setFont(view->font());
        const auto paintAtEnd = [&](const QString& words) {
            const int width = std::min(metrics.horizontalAdvance(words), place.width() / 2);
            if (words.isEmpty())
                return;
            const QRect end(place.right() - width, place.top(), width + 1, place.height());
            painter->setPen(token(Token::Muted, colours));
            painter->drawText(
                placed(end), Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, width + 1));
            place.setRight(end.left() - em(view, kGapM));
        };
        paintAtEnd(keys.isEmpty() ? keys : isolated(keys)); // "Ctrl+," reads so in every direction
        paintAtEnd(index.data(PaletteModel::GroupRole).toString());
        painter->setPen(token(Token::Text, colours));
        painter->drawText(placed(place),
            static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            metrics.elidedText(index.data().toString(), Qt::ElideMiddle, place.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* window)
    : QFrame(window)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing here goes by these letters."), this))
    , m_before(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Find an action"));
    m_model->setEntries(std::move(entries));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find an action"));
    m_field->setPlaceholderText(tr("Find an action, a page, a file, a setup or a destination"));
    m_field->setWhatsThis(tr("Type the beginnings of words. Up and Down choose, Enter does it, Esc closes."));
    makeClearable(m_field);
    m_field->setMinimumHeight(em(this, kControlHeight));
    addSign(m_field, icon(QStringLiteral("find"), Token::Muted));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapS);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(pad);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    qApp->installEventFilter(this); // sees a press beside it, also where that takes no focus
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::show);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tell);
    place();
    QFrame::show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    show({});
}

/// At the top of the window, where the eye is.
void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(em(this, kPaletteWidth), window->width() - 2 * em(this, kGapL));
    const int rows = em(this, kPaletteRow) * kPaletteRows + m_field->sizeHint().height() + em(this, 3);
    const int height = std::min(rows, window->height() - em(this, kPaletteTop + kGapL));
    setGeometry((window->width() - width) / 2, em(this, kPaletteTop), width, height);
}

void CommandPalette::show(const QString& typed)
{
    m_model->setTyped(typed);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!isEmpty)
        m_list->setCurrentIndex(m_model->index(0));
}

/// The focus stays in the field; what is chosen in the list is said all the same.
void CommandPalette::tell()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent described(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    QAccessibleEvent chosen(m_list, QAccessible::Focus);
    chosen.setChild(index.row());
    QAccessible::updateAccessibility(&chosen);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* pressed = qobject_cast<QWidget*>(watched);
        if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed))
            close();
    }
    if (watched != m_field || m_isClosing)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // Another window in front, or the field's own menu, is no reason to forget what was typed.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            close();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: // there is nowhere else to go
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int rows = m_model->rowCount();
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(
                (m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : rows - 1)) % rows));
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    // It may close the window that this stands in.
    const std::function<void()> act = m_model->entry(index.row()).act;
    close();
    if (act)
        act();
}

void CommandPalette::close()
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(token(Token::Outline, palette()), 1));
    painter.setBrush(token(Token::Base, palette()));
    const qreal radius = em(this, kRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace convey::ui
