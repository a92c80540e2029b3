// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/session_offer.h"

#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "shell/session_memory.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kOfferIcon = 1.6; // em

} // namespace

SessionOffer::SessionOffer(QWidget* parent)
    : Panel(parent)
    , m_title(new LeadingLabel(this))
    , m_names(new LeadingLabel(this))
{
    setObjectName(QStringLiteral("sessionOffer"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_names->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_title, m_names}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, kGapXS));
    words->addWidget(m_title);
    words->addWidget(m_names);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(em(this, kGapM), em(this, kGapS), em(this, kGapM), em(this, kGapS));
    line->setSpacing(em(this, kGapS));
    line->addWidget(
        new IconView(QStringLiteral("history"), Token::Accent, kOfferIcon, this), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    const auto add = [&](const QString& text, const char* name, const QString& help, auto signal) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(plainWords(text));
        button->setWhatsThis(help);
        button->setMinimumHeight(em(this, kControlHeight));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(tr("Open &again"), "openAgain", tr("Opens these files where you left them. Nothing is sent."),
        &SessionOffer::openWanted);
    add(tr("Not &now"), "notAgain", tr("Forgets what was open. The files themselves stay."),
        &SessionOffer::notNowWanted);
    hide();
}

void SessionOffer::offer(const std::vector<RememberedUpload>& uploads)
{
    QStringList names;
    for (const RememberedUpload& upload : uploads)
        names << QFileInfo(upload.paths.constFirst()).fileName();
    m_title->setText(tr("Open the %Ln files of last time again?", nullptr, static_cast<int>(uploads.size())));
    m_names->setText(QLocale().createSeparatedList(names));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_names->text());
    setVisible(!uploads.empty());
}

} // namespace convey::ui
