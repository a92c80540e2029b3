// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/destination_card.h"

#include "common/destination_badge.h"
#include "common/icon.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/tokens.h"
#include "send/send_words.h"

#include "base/text.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kStrip = 0.4; // em
constexpr int kChoosePrompt = -1; // in the items' data: nothing is chosen
constexpr int kPracticeItem = -2; // in the items' data; else the place in the list of destinations

QLabel* factLabel(QWidget* parent, const char* objectName)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DestinationCard::DestinationCard(SendDesk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_chooser(new QComboBox(this))
    , m_edit(new QPushButton(icon(QStringLiteral("edit")), tr("Ed&it…"), this))
    , m_new(new QPushButton(icon(QStringLiteral("add")), tr("&New destination…"), this))
    , m_pixel(factLabel(this, "cardPixel"))
    , m_key(factLabel(this, "cardKey"))
    , m_tested(factLabel(this, "cardTested"))
    , m_address(factLabel(this, "cardAddress"))
    , m_consent(factLabel(this, "cardConsent"))
    , m_hint(factLabel(this, "cardHint"))
{
    setObjectName(QStringLiteral("destinationCard"));
    m_chooser->setObjectName(QStringLiteral("destination"));
    m_chooser->setAccessibleName(tr("Destination"));
    m_chooser->setWhatsThis(tr("Which pixel the conversions are sent to. Practice mode sends nothing away."));
    m_chooser->setItemDelegate(new BadgeDelegate(m_chooser));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    m_chooser->setMinimumHeight(em(this, kControlHeight));
    m_chooser->setIconSize({em(this, 1.7), em(this, 1.3)});
    m_edit->setObjectName(QStringLiteral("editDestination"));
    m_edit->setAccessibleName(tr("Edit the destination"));
    m_edit->setWhatsThis(tr("Changes name, colour, pixel and key."));
    m_new->setObjectName(QStringLiteral("newDestination"));
    m_new->setAccessibleName(tr("New destination"));
    m_new->setWhatsThis(tr("Adds a pixel with its key."));
    for (QPushButton* button : {m_edit, m_new})
        button->setMinimumHeight(em(this, kRowHeight));

    auto* title = new QLabel(tr("&Destination"), this);
    title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    title->setBuddy(m_chooser);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(scaledFont(this, kNoteType));

    // No form layout: it forgets the second line of what wraps.
    auto* facts = new QGridLayout;
    facts->setContentsMargins({});
    facts->setHorizontalSpacing(em(this, kGapM));
    facts->setVerticalSpacing(em(this, kGapXS));
    facts->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, QLabel* value) {
        auto* label = new QLabel(name, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        const int row = facts->rowCount();
        facts->addWidget(label, row, 0, Qt::AlignTop);
        facts->addWidget(value, row, 1);
    };
    add(tr("Pixel"), m_pixel);
    add(tr("Key"), m_key);
    add(tr("Tested"), m_tested);
    add(tr("Address"), m_address);
    add(tr("Consent"), m_consent);
    auto* buttons = new QVBoxLayout; // a card is narrow, and the words are long in other languages
    buttons->setSpacing(em(this, kGapXS));
    buttons->addWidget(m_edit);
    buttons->addWidget(m_new);

    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, pad + em(this, kStrip), pad, pad);
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(title);
    layout->addWidget(m_chooser);
    layout->addLayout(facts);
    layout->addLayout(buttons);
    layout->addWidget(m_hint);

    connect(m_chooser, &QComboBox::activated, this, &DestinationCard::choose);
    connect(m_edit, &QPushButton::clicked, this, &DestinationCard::editWanted);
    connect(m_new, &QPushButton::clicked, this, &DestinationCard::newWanted);
    connect(&m_desk, &SendDesk::destinationsChanged, this, &DestinationCard::fillChooser);
    fillChooser();
}

void DestinationCard::setTarget(const std::optional<SendTarget>& target)
{
    m_target = target;
    fillChooser();
}

void DestinationCard::setTested(const QString& words)
{
    m_testedWords = words;
    showFacts();
}

void DestinationCard::setLocked(bool locked)
{
    m_locked = locked;
    showFacts();
}

void DestinationCard::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    const auto add = [this](const BadgeLook& look, int choice) {
        QPixmap swatch(m_chooser->iconSize() * devicePixelRatioF());
        swatch.setDevicePixelRatio(devicePixelRatioF());
        swatch.fill(Qt::transparent);
        QPainter painter(&swatch);
        paintSwatch(painter, QRectF(QPointF(), QSizeF(m_chooser->iconSize())), look, palette());
        painter.end();
        m_chooser->addItem(QIcon(swatch), look.name, choice);
        m_chooser->setItemData(m_chooser->count() - 1, QVariant::fromValue(look), kBadgeRole);
    };
    int current = -1;
    if (!m_target)
        m_chooser->addItem(tr("Choose a destination"), kChoosePrompt);
    const std::vector<Destination>& saved = m_desk.destinations();
    for (std::size_t i = 0; i < saved.size(); ++i) {
        add(badgeOf(saved[i]), static_cast<int>(i));
        if (m_target && !m_target->practice && m_target->destination.name == saved[i].name)
            current = m_chooser->count() - 1;
    }
    add(practiceBadge(), kPracticeItem);
    if (m_target && m_target->practice)
        current = m_chooser->count() - 1;
    m_chooser->setCurrentIndex(m_target ? current : 0);
    showFacts();
}

void DestinationCard::choose(int index)
{
    const int choice = m_chooser->itemData(index).toInt();
    if (choice == kChoosePrompt)
        return;
    if (choice == kPracticeItem)
        Q_EMIT targetChosen(SendTarget{.practice = true});
    else
        Q_EMIT targetChosen(
            SendTarget{.destination = m_desk.destinations().at(static_cast<std::size_t>(choice))});
}

void DestinationCard::showFacts()
{
    const bool practice = m_target && m_target->practice;
    m_pixel->setFont(practice ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tested->setText(m_testedWords.isEmpty() ? tr("not yet, for this file") : m_testedWords);
    if (practice) {
        m_pixel->setText(tr("made up"));
        m_key->setText(tr("none needed"));
        m_address->setText(tr("this computer only"));
        m_consent->setText(tr("none needed"));
        m_hint->setText(tr("When you are ready, add a destination with your pixel and key."));
    } else if (m_target) {
        const Destination& destination = m_target->destination;
        m_pixel->setText(toQString(destination.pixelId));
        const std::optional<KeyPlace> place = m_desk.keyPlace(destination);
        m_key->setText(!place                 ? tr("not kept: paste it under Edit")
                : *place == KeyPlace::Session ? tr("for this session only")
                                              : tr("in the system’s key store"));
        const Result<Endpoint> endpoint = endpointOf(destination);
        m_address->setText(isolated(toQString(endpoint ? endpoint->base() : destination.endpoint)));
        m_consent->setText(consentWords(destination));
        m_hint->setText(tr("To rehearse without OpenAI, choose “Practice mode”."));
    } else {
        for (QLabel* fact : {m_pixel, m_key, m_address, m_consent})
            fact->setText(QStringLiteral("–"));
        m_hint->setText(tr("Several destinations are saved: choose whose conversions these are."));
    }
    m_chooser->setEnabled(!m_locked);
    m_new->setEnabled(!m_locked && !m_desk.problem());
    m_edit->setEnabled(!m_locked && m_target && !practice);
    update();
}

void DestinationCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(token(Token::Base, colours));
    painter.setPen(QPen(token(Token::Line, colours), 1));
    painter.drawRoundedRect(frame, em(this, kRadius), em(this, kRadius));
    const QRectF strip(0, 0, width(), em(this, kStrip));
    if (m_target && !m_target->practice) {
        painter.fillRect(strip, clientColour(m_target->destination.colourIndex));
    } else {
        QPen dashes(token(Token::Outline, colours), strip.height(), Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({1.5, 1.0});
        painter.setPen(dashes);
        painter.drawLine(QPointF(0, strip.center().y()), QPointF(width(), strip.center().y()));
    }
}

} // namespace convey::ui
