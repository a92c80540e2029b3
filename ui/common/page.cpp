// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/page.h"

#include "common/banner.h"
#include "common/banner_stack.h"
#include "common/empty_state.h"
#include "common/icon.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/primary_button.h"
#include "common/tab_order.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace convey::ui {

Page::Page(const QString& title, const QString& purpose, QWidget* parent)
    : QWidget(parent)
    , m_titleText(title)
    , m_title(new QLabel(title, this))
    , m_purpose(new QLabel(purpose, this))
    , m_buttons(new QHBoxLayout)
    , m_banner(new Banner(this))
    , m_banners(new BannerStack(this))
    , m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    setAccessibleDescription(purpose);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(scaledFont(this, kTitleType, QFont::DemiBold));
    for (QLabel* label : {m_title, m_purpose}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    alignWords();

    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, kGapXS));
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    m_buttons->setSpacing(em(this, kGapS));
    auto* header = new QHBoxLayout;
    header->setSpacing(em(this, kGapM));
    header->addLayout(words, 1);
    header->addLayout(m_buttons);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(em(this, kGapL), em(this, kGapL), em(this, kGapL), em(this, kGapM));
    all->setSpacing(em(this, kGapM));
    all->addLayout(header);
    m_banners->add(m_banner);
    all->addWidget(m_banners);
    m_content->setSpacing(em(this, kGapM));
    all->addLayout(m_content, 1);

    auto* press = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    press->setContext(Qt::WindowShortcut); // also while the rail has the focus; a hidden page hears nothing
    connect(press, &QShortcut::activated, this, [this] {
        if (m_primary)
            m_primary->click();
    });
}

EmptyState* Page::makeNoFile()
{
    auto* empty = new EmptyState(QStringLiteral("file"), tr("No file is open"),
        tr("Open a spreadsheet export, or drop one anywhere in this window."), this);
    QPushButton* open = empty->setAction(tr("&Open a file…"), QStringLiteral("open"));
    open->setObjectName(QStringLiteral("openFile"));
    connect(open, &QPushButton::clicked, this, &Page::openFileWanted);
    return empty;
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignWords();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tabAsSeen(*this);
}

void Page::alignWords()
{
    alignLeading(m_title);
    alignLeading(m_purpose);
}

void Page::setHeadline(const QString& headline)
{
    m_headline = headline;
    showTitle();
}

void Page::setPurpose(const QString& purpose)
{
    m_purpose->setText(purpose);
    setAccessibleDescription(purpose);
}

void Page::addBanner(QWidget* banner)
{
    m_banners->add(banner);
}

void Page::showTitle()
{
    m_title->setText(m_headline.isEmpty() ? m_titleText
                                          : tr("%1 · %2", "title and headline").arg(m_titleText, m_headline));
}

QString Page::title() const
{
    return m_title->text();
}

QAction* Page::offer(PageCommand which)
{
    QAction*& action = m_offered[which];
    if (!action)
        action = new QAction(this);
    return action;
}

QAction* Page::offered(PageCommand which) const
{
    const auto found = m_offered.find(which);
    return found == m_offered.end() ? nullptr : found->second;
}

QPushButton* Page::setPrimary(const QString& text, const QString& iconName)
{
    if (!m_primary) {
        m_primary = new PrimaryButton(this);
        m_primary->setObjectName(QStringLiteral("primary"));
        m_buttons->addWidget(m_primary);
    }
    m_primary->setText(text);
    m_primary->setAccessibleName(plainWords(text));
    m_primary->setIcon(icon(iconName, Token::OnAccent));
    return m_primary;
}

QPushButton* Page::addSecondary(const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setAccessibleName(plainWords(text));
    button->setMinimumHeight(em(this, kControlHeight));
    addTool(button);
    return button;
}

void Page::addTool(QWidget* tool)
{
    m_buttons->insertWidget(m_primary ? m_buttons->count() - 1 : m_buttons->count(), tool);
}

} // namespace convey::ui
