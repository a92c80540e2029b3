// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/after_sending.h"

#include "common/metrics.h"
#include "send/send_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace convey::ui {

AfterSending::AfterSending(QWidget* parent)
    : Panel(parent)
    , m_title(new QLabel(this))
    , m_names(new QLabel(this))
{
    setObjectName(QStringLiteral("afterSending"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_names->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(m_title);
    layout->addWidget(m_names);
    // Source: an event counts only once a conversion event for its type exists and is attached to a campaign;
    // Ads Manager help, read 2026-11-21.
    m_points = {addPoint(tr("The event exists"),
                    tr("Conversions, Events. Without a conversion event of its kind, accepted conversions do "
                       "not show in reports."),
                    "eventExists"),
        addPoint(
            tr("It is attached to a campaign"), tr("Campaign, Goal, Conversion events."), "eventAttached"),
        addPoint(tr("Conversions arrive"), tr("Conversions, Event stream. It can take a few minutes."),
            "eventsArrive")};
}

AfterSending::Point AfterSending::addPoint(const QString& name, const QString& note, const char* objectName)
{
    auto* box = new QCheckBox(name, this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    box->setAccessibleDescription(note);
    box->setWhatsThis(note);
    auto* hint = new QLabel(note, this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setFont(scaledFont(this, kNoteType));
    hint->setIndent(em(this, 1.8));
    layout()->addWidget(box);
    layout()->addWidget(hint);
    return {box, hint};
}

void AfterSending::showFor(const QStringList& names, bool practice)
{
    m_title->setText(practice ? tr("After a send for real, look in Ads Manager") : tr("Now in Ads Manager"));
    QStringList shown;
    for (const QString& name : names)
        shown.append(isolated(name));
    m_names->setText(
        shown.isEmpty() ? QString() : tr("Events of this file: %1").arg(shown.join(QStringLiteral(", "))));
    m_names->setVisible(!shown.isEmpty());
    for (const Point& point : m_points)
        point.box->setChecked(false);
}

} // namespace convey::ui
