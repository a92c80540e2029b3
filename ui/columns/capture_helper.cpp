// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/capture_helper.h"

#include "columns/capture_snippets.h"
#include "common/code_view.h"
#include "common/line_delegate.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include "base/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

struct CaptureWords
{
    QString title;
    QString how;
    QString column; ///< what the export will have
};

CaptureWords wordsOf(CapturePlace place)
{
    switch (place) {
    case CapturePlace::EveryPage:
        return {CaptureHelper::tr("1. Every page"),
            CaptureHelper::tr(
                "Put this into every page of your shop, before the code of step 2. It keeps oppref "
                "from the address of the landing page in a cookie of your own site for 30 days. "
                "Where the law asks for consent to such a cookie, run it after the consent."),
            CaptureHelper::tr(
                "This step alone makes no column. Choose the place that your export comes from.")};
    case CapturePlace::FormField:
        return {CaptureHelper::tr("2. A form of your own"),
            CaptureHelper::tr(
                "Put the hidden field into the form and the script behind it. The field arrives "
                "with the others; keep it with the order or lead."),
            CaptureHelper::tr(
                "Next week's export has the column oppref, or the name under which you keep it.")};
    case CapturePlace::Shopify:
        return {CaptureHelper::tr("2. Shopify"),
            CaptureHelper::tr(
                "Put this into theme.liquid, behind step 1. It keeps oppref as an attribute of the "
                "cart, which becomes a note attribute of the order."),
            CaptureHelper::tr(
                "Next week's orders export has it in the column Note Attributes, as a line that "
                "begins with oppref. Bind it as value(oppref):Note Attributes.")};
    case CapturePlace::WooCommerce:
        return {CaptureHelper::tr("2. WooCommerce"),
            CaptureHelper::tr(
                "Put this into a small plug-in or the functions.php of your child theme. It keeps "
                "oppref with the order, in the classic checkout and in that of blocks."),
            CaptureHelper::tr(
                "In your export plug-in, add the order field oppref: next week's export has it as a "
                "column.")};
    case CapturePlace::HubSpot:
        return {CaptureHelper::tr("2. HubSpot form"),
            CaptureHelper::tr(
                "Make a contact property with the internal name oppref, a single line of text. Add "
                "it to the form as a hidden field, and put this behind step 1 on the page of the "
                "form. It works for forms that are not in a frame."),
            CaptureHelper::tr("Add the property to the view that you export: next week's file has the column "
                              "oppref.")};
    case CapturePlace::Calendly:
        return {CaptureHelper::tr("2. Calendly"),
            CaptureHelper::tr(
                "Put this at the end of the page with your links to Calendly. It hands oppref over "
                "as utm_content; leave that free of your own words."),
            CaptureHelper::tr("Next week's export has it in the column UTM Content. Choose that column for "
                              "oppref.")};
    case CapturePlace::Stripe:
    case CapturePlace::Count_:
        break;
    }
    return {CaptureHelper::tr("2. Stripe"),
        CaptureHelper::tr("Where your server makes the checkout session, add oppref to the metadata of the "
                          "payment. Step 1 has put it into a cookie that your server can read."),
        CaptureHelper::tr(
            "When you export payments, choose the metadata column oppref: the file has the column "
            "oppref (metadata).")};
}

} // namespace

CaptureHelper::CaptureHelper(QWidget* parent)
    : QDialog(parent)
    , m_places(new QListWidget(this))
    , m_how(new QLabel(this))
    , m_code(new QPlainTextEdit(this))
    , m_column(new QLabel(this))
    , m_copy(new QPushButton(tr("&Copy the code"), this))
    , m_copied(new QLabel(this))
{
    setObjectName(QStringLiteral("captureHelper"));
    setWindowTitle(tr("Keep oppref in your shop"));
    auto* why =
        new QLabel(tr("oppref is the id of the click in ChatGPT. OpenAI finds the ad by it better than by "
                      "anything else, and only your shop can keep it."),
            this);
    auto* listLabel = new QLabel(tr("&Where to keep it"), this);
    auto* codeLabel = new QLabel(tr("Co&de"), this);
    for (QLabel* label : {why, listLabel, codeLabel, m_how, m_column, m_copied})
        label->setTextFormat(Qt::PlainText);
    for (QLabel* label : {why, m_how, m_column})
        label->setWordWrap(true);
    m_how->setObjectName(QStringLiteral("captureHow"));
    m_column->setObjectName(QStringLiteral("captureColumn"));
    m_copied->setObjectName(QStringLiteral("captureCopied"));

    m_places->setItemDelegate(new LineDelegate(m_places));
    m_places->setObjectName(QStringLiteral("capturePlaces"));
    m_places->setAccessibleName(tr("Where to keep it"));
    m_places->setWhatsThis(tr("Step 1 is for every shop. Of step 2 choose where your export comes from."));
    for (int i = 0; i < static_cast<int>(CapturePlace::Count_); ++i)
        m_places->addItem(wordsOf(static_cast<CapturePlace>(i)).title);
    listLabel->setBuddy(m_places);
    m_code->setObjectName(QStringLiteral("captureCode"));
    m_code->setAccessibleName(tr("Code to copy"));
    m_code->setWhatsThis(tr("Text to copy into your shop. Convey does not run it and loads nothing."));
    m_code->setReadOnly(true);
    m_code->setFont(codeFont(font()));
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setTabChangesFocus(true);
    constexpr int kTabWidth = 4; // characters
    m_code->setTabStopDistance(kTabWidth * QFontMetricsF(m_code->font()).horizontalAdvance(u' '));
    codeLabel->setBuddy(m_code);
    m_copy->setObjectName(QStringLiteral("captureCopy"));
    m_copy->setAccessibleName(tr("Copy the code"));
    m_copy->setWhatsThis(tr("Puts the code on the clipboard."));
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->setObjectName(QStringLiteral("captureClose"));
    nameByText(close->buttons());

    constexpr double kListWidth = 15; // em
    constexpr double kCodeWidth = 44; // em
    constexpr double kCodeHeight = 18; // em
    m_places->setFixedWidth(em(this, kListWidth));
    m_code->setMinimumSize(em(this, kCodeWidth), em(this, kCodeHeight));
    auto* left = new QVBoxLayout;
    left->addWidget(listLabel);
    left->addWidget(m_places, 1);
    auto* copyRow = new QHBoxLayout;
    copyRow->addWidget(m_copied, 1);
    copyRow->addWidget(m_copy);
    auto* right = new QVBoxLayout;
    right->setSpacing(em(this, kGapS));
    right->addWidget(m_how);
    right->addWidget(codeLabel);
    right->addWidget(m_code, 1);
    right->addLayout(copyRow);
    right->addWidget(m_column);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(em(this, kGapM));
    halves->addLayout(left);
    halves->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(why);
    layout->addLayout(halves, 1);
    layout->addWidget(close);

    connect(m_places, &QListWidget::currentRowChanged, this, &CaptureHelper::showPlace);
    connect(m_copy, &QPushButton::clicked, this, &CaptureHelper::copyCode);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_places->setCurrentRow(0);
}

void CaptureHelper::showPlace(int row)
{
    if (row < 0 || row >= static_cast<int>(CapturePlace::Count_))
        return;
    const CaptureWords words = wordsOf(static_cast<CapturePlace>(row));
    m_how->setText(words.how);
    m_column->setText(words.column);
    m_code->setPlainText(toQString(kCaptureSnippets.at(static_cast<std::size_t>(row))));
    m_copied->clear();
}

void CaptureHelper::copyCode()
{
    QGuiApplication::clipboard()->setText(m_code->toPlainText());
    m_copied->setText(tr("The code is on the clipboard."));
}

} // namespace convey::ui
