// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/about_dialog.h"

#include "common/metrics.h"
#include "common/number_text.h"
#include "common/plain_words.h"

#include "base/text.h"
#include "words/licences.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kAboutWidth = 52; // em
constexpr double kAboutHeight = 38; // em
constexpr double kAboutIcon = 4.5; // em

/// Qt's is the one that runs, which may be newer than the one of the build.
QString versionOf(const ThirdParty& part)
{
    return part.name == "Qt" ? QString::fromLatin1(qVersion()) : toQString(part.version);
}

QTreeWidget* listOfParts(QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QStringLiteral("libraries"));
    list->setAccessibleName(AboutDialog::tr("Libraries that Convey uses"));
    list->setWhatsThis(AboutDialog::tr("Each library with its version, its licence and who wrote it."));
    list->setHeaderLabels({AboutDialog::tr("Library"), AboutDialog::tr("Version"), AboutDialog::tr("Licence"),
        AboutDialog::tr("Copyright")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    for (const ThirdParty& part : thirdParty()) {
        auto* row = new QTreeWidgetItem(list,
            {isolated(toQString(part.name)), versionOf(part), toQString(part.licence),
                isolated(toQString(part.holder))});
        row->setSizeHint(3, QSize(0, em(parent, kRowHeight))); // the last column takes what width is left
        row->setToolTip(3, toQString(part.holder));
    }
    list->setCurrentItem(list->topLevelItem(0));
    for (const int column : {0, 1, 2})
        list->resizeColumnToContents(column);
    return list;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Convey"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* picture = new QLabel(this);
    picture->setPixmap(
        QIcon(QStringLiteral(":/convey.svg")).pixmap(em(this, kAboutIcon), em(this, kAboutIcon)));
    auto* title = new QLabel(tr("Convey %1").arg(QStringLiteral(CONVEY_VERSION)), this);
    title->setFont(scaledFont(this, kTitleType, QFont::DemiBold));
    auto* promise = new QLabel(tr("Nothing leaves this computer until you send it. Convey collects no usage "
                                  "data and looks for no updates. "
                                  "Keys stay in the key store of this computer."),
        this);
    auto* licence =
        new QLabel(tr("Free software under the Apache License 2.0. © Convey contributors. It uses:"), this);
    for (QLabel* label : {title, promise, licence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(promise);
    words->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(em(this, kGapM));
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    nameByText(buttons->buttons());
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    layout->addLayout(head);
    layout->addWidget(licence);
    layout->addWidget(listOfParts(this), 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(em(this, kAboutWidth), em(this, kAboutHeight));
}

void AboutDialog::copyVersions()
{
    QStringList lines{QStringLiteral("Convey " CONVEY_VERSION),
        QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture()};
    for (const ThirdParty& part : thirdParty()) {
        if (const QString version = versionOf(part); !version.isEmpty())
            lines.append(toQString(part.name) + QLatin1Char(' ') + version);
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace convey::ui
