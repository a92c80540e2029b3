// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/setups_dialog.h"

#include "columns/setup_name_dialog.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/line_delegate.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/translated.h"
#include "common/xray_dialog.h"

#include "base/text.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kSetupsWidth = 40; // em
constexpr double kSetupsHeight = 26; // em

} // namespace

SetupsDialog::SetupsDialog(RecipeStore store, const std::vector<std::string>& fileColumns, QWidget* parent)
    : QDialog(parent)
    , m_store(std::move(store))
    , m_fileColumns(fileColumns)
    , m_list(new QListWidget(this))
    , m_note(new IconLabel(this))
    , m_column(new QWidget(this))
{
    setObjectName(QStringLiteral("setupsDialog"));
    setWindowTitle(tr("Saved setups"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setObjectName(QStringLiteral("setups"));
    m_list->setAccessibleName(tr("Saved setups"));
    m_list->setWhatsThis(tr("Each holds which column means what. The next export of its kind is known by its "
                            "columns. F2 gives another name, Delete deletes."));
    auto* side = new QVBoxLayout(m_column);
    side->setContentsMargins({});
    side->setSpacing(em(this, kGapS));
    m_use = addButton("useSetup", tr("&Use for this file"), QStringLiteral("recipe"));
    QPushButton* rename = addButton("renameSetup", tr("&Rename…"), QStringLiteral("edit"));
    QPushButton* duplicate = addButton("duplicateSetup", tr("Du&plicate"), QStringLiteral("copy"));
    QPushButton* remove = addButton("deleteSetup", tr("&Delete…"), QStringLiteral("remove"));
    QPushButton* exported = addButton("exportSetup", tr("&Export…"), QStringLiteral("save"));
    m_ofOne = {m_use, rename, duplicate, remove, exported};
    QPushButton* imported = addButton("importSetup", tr("&Import…"), QStringLiteral("open"));
    side->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    nameByText(buttons->buttons());
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addWidget(m_column);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    layout->addLayout(middle, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(em(this, kSetupsWidth), em(this, kSetupsHeight));

    for (const auto& [key, act] : {std::pair(QKeySequence(Qt::Key_F2), &SetupsDialog::rename),
             std::pair(QKeySequence(QKeySequence::Delete), &SetupsDialog::askToDelete)}) {
        auto* action = new QAction(m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_list->addAction(action);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SetupsDialog::showButtons);
    connect(m_use, &QPushButton::clicked, this, &SetupsDialog::use);
    connect(rename, &QPushButton::clicked, this, &SetupsDialog::rename);
    connect(duplicate, &QPushButton::clicked, this, &SetupsDialog::duplicate);
    connect(remove, &QPushButton::clicked, this, &SetupsDialog::askToDelete);
    connect(exported, &QPushButton::clicked, this, &SetupsDialog::exportIt);
    connect(imported, &QPushButton::clicked, this, &SetupsDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reload();
}

QPushButton* SetupsDialog::addButton(const char* name, const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(icon(iconName), text, m_column);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(plainWords(text));
    button->setMinimumHeight(em(this, kControlHeight));
    button->setAutoDefault(false);
    m_column->layout()->addWidget(button);
    return button;
}

void SetupsDialog::reload(const std::string& select)
{
    const Result<SavedRecipes> all = m_store.list();
    m_all = all ? *all : SavedRecipes();
    m_list->clear();
    int row = 0;
    for (const SavedRecipe& saved : m_all.recipes) {
        if (saved.name() == select)
            row = m_list->count();
        const QString name = toQString(saved.name());
        m_list->addItem(saved.isStrangers ? tr("%1 (from elsewhere)").arg(name) : name);
    }
    m_list->setCurrentRow(m_list->count() == 0 ? -1 : row);
    if (!all)
        m_note->show(translated(all.error()), QStringLiteral("warned"), Token::WarnedMark);
    else if (m_list->count() == 0)
        m_note->show(tr("Nothing is saved yet. “Save setup” on the Columns page keeps what you chose."));
    else if (!m_all.unusable.empty())
        m_note->show(tr("%Ln files of the folder are no usable setups. They are left alone.", nullptr,
                         static_cast<int>(m_all.unusable.size())),
            QStringLiteral("warned"), Token::WarnedMark);
    else
        m_note->clear();
    showButtons();
}

void SetupsDialog::showButtons()
{
    for (QPushButton* button : m_ofOne)
        button->setEnabled(current());
    m_use->setEnabled(current() && !m_fileColumns.empty());
}

const SavedRecipe* SetupsDialog::current() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_all.recipes.size() ? &m_all.recipes[row] : nullptr;
}

QStringList SetupsDialog::names() const
{
    QStringList names;
    for (const SavedRecipe& saved : m_all.recipes)
        names << toQString(saved.name());
    return names;
}

void SetupsDialog::tell(const Result<SavedRecipe>& result)
{
    reload(result ? result->name() : std::string());
    if (!result)
        m_note->tellProblem(translated(result.error()));
    else
        Q_EMIT changed();
}

void SetupsDialog::use()
{
    const SavedRecipe* setup = current();
    if (!setup)
        return;
    const auto hand = [this](const SavedRecipe& chosen) {
        Q_EMIT useWanted(chosen);
        accept();
    };
    if (!setup->isStrangers)
        return hand(*setup);
    auto* dialog = new XrayDialog(*setup, m_fileColumns, this);
    connect(dialog, &QDialog::accepted, this, [this, hand, trusted = *setup]() mutable {
        if (const Result<> said = m_store.trust(trusted.name()); !said)
            return tell(fail(said.error()));
        trusted.isStrangers = false;
        hand(trusted);
    });
    dialog->open();
}

void SetupsDialog::rename()
{
    const SavedRecipe* setup = current();
    if (!setup)
        return;
    QStringList others = names();
    others.removeAll(toQString(setup->name()));
    auto* dialog = new SetupNameDialog(tr("Another name"), toQString(setup->name()), others, false, this);
    connect(dialog, &SetupNameDialog::named, this,
        [this, old = setup->name()](const QString& name) { tell(m_store.rename(old, toUtf8(name))); });
    dialog->open();
}

void SetupsDialog::duplicate()
{
    const SavedRecipe* setup = current();
    if (!setup)
        return;
    const Result<std::string> name = m_store.freeName(setup->name());
    if (!name)
        return tell(fail(name.error()));
    tell(m_store.duplicate(setup->name(), *name, SystemClock().nowMs()));
}

void SetupsDialog::askToDelete()
{
    const SavedRecipe* setup = current();
    if (!setup)
        return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Delete a saved setup"),
        tr("Delete “%1”? This can’t be undone.").arg(toQString(setup->name())), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("deleteQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmDelete"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, name = setup->name()] {
        const Result<> removed = m_store.remove(name);
        if (!removed)
            return tell(fail(removed.error()));
        reload();
        Q_EMIT changed();
    });
    box->open();
}

void SetupsDialog::exportIt()
{
    const SavedRecipe* setup = current();
    if (!setup)
        return;
    auto* dialog = new QFileDialog(this, tr("Export a saved setup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("Setups (*.json)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, saved = *setup](const QString& path) {
        const Result<> written = m_store.exportTo(saved.name(), toUtf8(path));
        if (!written)
            return tell(fail(written.error()));
        m_note->tellDone(tr("Exported: which column means what, without any row of the file."));
    });
    dialog->open();
}

void SetupsDialog::import()
{
    auto* dialog = new QFileDialog(this, tr("Import a setup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Setups (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { tell(m_store.importFrom(toUtf8(path), SystemClock().nowMs())); });
    dialog->open();
}

} // namespace convey::ui
