// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner_stack.h"

#include "common/icon.h"
#include "common/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace convey::ui {

namespace {

constexpr std::size_t kMostLines = 2; // look.md, section 2

/// The words of a banner, for whoever does not see it.
QString wordsOf(const QWidget* banner)
{
    if (!banner->accessibleName().isEmpty())
        return banner->accessibleName();
    const auto* words = banner->findChild<QLabel*>();
    return words ? words->text() : QString();
}

} // namespace

BannerStack::BannerStack(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QToolButton(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(em(this, kGapM));
    m_more->setObjectName(QStringLiteral("moreBanners"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setWhatsThis(tr("Shows the other messages of this page, or folds them up again."));
    m_more->hide();
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QToolButton::toggled, this, &BannerStack::fold);
    hide();
}

void BannerStack::add(QWidget* banner)
{
    auto* place = new QWidget(this);
    auto* inner = new QVBoxLayout(place);
    inner->setContentsMargins({});
    inner->addWidget(banner);
    m_column->insertWidget(m_column->count() - 1, place);
    m_banners.push_back(banner);
    banner->installEventFilter(this);
    fold();
}

bool BannerStack::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        fold();
    return QWidget::eventFilter(watched, event);
}

void BannerStack::fold()
{
    std::vector<QWidget*> speaking;
    std::ranges::copy_if(
        m_banners, std::back_inserter(speaking), [](const QWidget* banner) { return !banner->isHidden(); });
    const std::size_t staying = speaking.size() > kMostLines ? kMostLines - 1 : speaking.size();
    const std::vector<QWidget*> folded(
        speaking.begin() + static_cast<std::ptrdiff_t>(staying), speaking.end());
    // Nobody's keyboard is pulled away from under them.
    const bool isAmongThem = std::ranges::any_of(
        folded, [](const QWidget* banner) { return banner->isAncestorOf(banner->window()->focusWidget()); });
    const QSignalBlocker quiet(m_more);
    m_more->setChecked(!folded.empty() && (m_more->isChecked() || isAmongThem));
    for (QWidget* banner : m_banners) {
        const bool isFolded = std::ranges::find(folded, banner) != folded.end();
        banner->parentWidget()->setVisible(!banner->isHidden() && (!isFolded || m_more->isChecked()));
    }
    showFolded(folded);
    setVisible(!speaking.empty());
}

void BannerStack::showFolded(const std::vector<QWidget*>& folded)
{
    QStringList words;
    std::ranges::transform(folded, std::back_inserter(words), wordsOf);
    const bool isNew = words.join(u'\n') != m_more->accessibleDescription();
    m_more->setText(tr("%Ln more", "messages that are folded up", static_cast<int>(folded.size())));
    m_more->setIcon(icon(m_more->isChecked() ? QStringLiteral("up") : QStringLiteral("down")));
    m_more->setAccessibleName(m_more->text());
    m_more->setAccessibleDescription(words.join(u'\n'));
    m_more->setVisible(!folded.empty());
    if (isNew && !folded.empty()) {
        QAccessibleEvent alert(m_more, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace convey::ui
