// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/setup_list.h"

#include "common/icon.h"
#include "common/metrics.h"
#include "common/plain_tool_tip.h"
#include "common/tokens.h"

#include "base/text.h"
#include "jobs/runner.h"
#include "recipe/recipe_store.h"
#include "settings/paths.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace convey::ui {

namespace {

// In em.
constexpr double kSetupListWidth = 20;
constexpr double kLeastSetups = 8; // em
constexpr double kSetupRow = 3.3;
constexpr int kNoteRole = Qt::UserRole;

/// A name and a quieter line below it.
class SetupDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {1, em(option.widget, kSetupRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        painter->save();
        const int size = em(option.widget, 1.3);
        const int pad = em(option.widget, kGapM);
        const QRect frame = option.rect.adjusted(pad, 0, -pad, 0);
        const auto placed = [&](const QRect& logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        icon(QStringLiteral("recipe"), Token::Muted)
            .paint(painter, placed({frame.left(), frame.center().y() - size / 2, size, size}));
        QRect words = frame.adjusted(size + em(option.widget, kGapS), 0, 0, 0);
        const auto line = [&](const QRect& place, const QString& text, const QFont& font, Token ink) {
            painter->setFont(font);
            painter->setPen(token(ink, option.palette));
            painter->drawText(placed(place),
                static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        };
        const QString note = index.data(kNoteRole).toString();
        const int half = words.height() / 2;
        const int in = em(option.widget, kGapXS);
        const QRect top(words.left(), words.top() + (note.isEmpty() ? 0 : in), words.width(),
            note.isEmpty() ? words.height() : half - in);
        line(top, index.data().toString(), option.widget->font(), Token::Text);
        if (!note.isEmpty())
            line({words.left(), words.top() + half, words.width(), half - in}, note,
                scaledFont(option.widget, kNoteType), Token::Muted);
        painter->restore();
    }
};

} // namespace

SetupList::SetupList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("setupPart"));
    setFixedWidth(em(this, kSetupListWidth));
    auto* heading = new QLabel(tr("&Saved setups"), this);
    heading->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    heading->setBuddy(m_list);
    auto* manage = new QPushButton(tr("Mana&ge…"), this);
    manage->setObjectName(QStringLiteral("manageFromStart"));
    manage->setAccessibleName(tr("Manage the saved setups"));
    manage->setWhatsThis(tr("Lists the saved setups: rename, duplicate, delete, export, import."));
    m_list->setObjectName(QStringLiteral("startSetups"));
    m_list->setAccessibleName(tr("Saved setups"));
    m_list->setWhatsThis(tr("Enter asks for a file and uses the setup for it."));
    m_list->setItemDelegate(new SetupDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(em(this, kLeastSetups));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what is left
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(manage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapS));
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(manage, &QPushButton::clicked, this, &SetupList::manageWanted);
    connect(m_list, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT chosen(item->text()); });
    hide();
}

void SetupList::refresh()
{
    runJob(
        this,
        [folder = defaultRecipeFolder()] {
            std::vector<SavedRecipe> setups = RecipeStore(folder).list().value_or(SavedRecipes()).recipes;
            std::ranges::stable_sort(setups, std::greater(), &SavedRecipe::usedAt);
            return setups;
        },
        [this](const std::vector<SavedRecipe>& setups) {
            m_list->clear();
            for (const SavedRecipe& setup : setups) {
                auto* item = new QListWidgetItem(toQString(setup.name()), m_list);
                item->setData(kNoteRole,
                    setup.isStrangers ? tr("From elsewhere, not looked at yet")
                                      : toQString(setup.destination));
                item->setToolTip(plainToolTip(toQString(setup.name())));
            }
            setVisible(!setups.empty());
            Q_EMIT refreshed();
        });
}

} // namespace convey::ui
