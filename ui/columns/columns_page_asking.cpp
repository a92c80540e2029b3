// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The dialogs of the Columns page: what they ask, and what is done with the answers.
#include "columns/binding_dialog.h"
#include "columns/capture_helper.h"
#include "columns/columns_page.h"
#include "columns/constant_dialog.h"
#include "columns/filter_dialog.h"
#include "columns/filter_panel.h"
#include "columns/filter_words.h"
#include "columns/question_list.h"
#include "columns/setup_name_dialog.h"
#include "columns/setups_dialog.h"
#include "columns/words_dialog.h"
#include "common/banner.h"
#include "common/icon_label.h"
#include "common/translated.h"
#include "common/upload_session.h"

#include "base/text.h"
#include "jobs/profile_job.h"
#include "jobs/runner.h"
#include "settings/paths.h"

#include <QFileInfo>
#include <QPushButton>
#include <QShowEvent>

#include <algorithm>

namespace convey::ui {

/// Where the last questions show their answers, going on takes them, and says so.
void ColumnsPage::showNextStep()
{
    const std::size_t answers = m_questions->lastAnswers().size();
    setPrimary(answers == 0 ? tr("&Continue to Preview")
            : answers == 1  ? tr("The answer is right, &continue")
                            : tr("Both answers are right, &continue"),
        QStringLiteral("arrow"));
    primary()->setWhatsThis(answers == 0
            ? tr("Goes on to what Convey found in every line.")
            : tr("Takes the answers as they are shown below, and goes on to what Convey found in every line. "
                 "Undo takes them back."));
}

void ColumnsPage::goOn()
{
    if (const std::vector<Binding> answers = m_questions->lastAnswers(); !answers.empty())
        answerAll(answers);
    Q_EMIT goTo(PageId::Preview);
}

/// Whoever comes here to answer a question begins with typing.
void ColumnsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        m_questions->focusField();
}

void ColumnsPage::askSetupName()
{
    if (!m_session.isOpen())
        return;
    const std::optional<SavedRecipe>& setup = m_session.answers().setup;
    const Result<SavedRecipes> all = RecipeStore(defaultRecipeFolder()).list();
    if (!all)
        return banner()->show(translated(all.error()));
    QStringList taken;
    for (const SavedRecipe& saved : all->recipes)
        taken << toQString(saved.name());
    const QString present = setup
        ? toQString(setup->name())
        : QFileInfo(toQString(m_session.upload().path())).completeBaseName().left(60);
    auto* dialog = new SetupNameDialog(tr("Save this setup"), present, taken, true, this);
    connect(dialog, &SetupNameDialog::named, this, &ColumnsPage::saveSetup);
    dialog->open();
}

void ColumnsPage::saveSetup(const QString& name)
{
    if (!m_session.isOpen())
        return;
    Recipe recipe = m_session.upload().recipe();
    recipe.name = toUtf8(name);
    const CsvTable& file = *m_session.upload().file();
    const std::vector<std::string> columns =
        file.dialect().hasHeader ? file.columnNames() : std::vector<std::string>();
    RecipeStore store(defaultRecipeFolder());
    const Result<SavedRecipe> saved = store.save(recipe, columns, SystemClock().nowMs());
    if (!saved)
        return banner()->show(translated(saved.error()));
    // A person has just made it, so that nothing of it is a stranger's.
    if (const Result<> trusted = store.trust(saved->name()); !trusted)
        return banner()->show(translated(trusted.error()));
    m_saved->tellDone(
        (columns.empty() ? tr("Saved as “%1”. Files without column names are not known by themselves: "
                              "choose it under Saved setups.")
                         : tr("Saved as “%1”. The next export with these columns is ready at once."))
            .arg(name));
}

void ColumnsPage::manageSetups()
{
    const std::vector<std::string> columns =
        m_session.isOpen() ? m_session.upload().file()->columnNames() : std::vector<std::string>();
    auto* dialog = new SetupsDialog(RecipeStore(defaultRecipeFolder()), columns, this);
    connect(dialog, &SetupsDialog::useWanted, this, [this](const SavedRecipe& setup) {
        if (m_session.isOpen())
            choose({.setup = setup}, tr("Saved setup: %1").arg(toQString(setup.name())));
    });
    dialog->open();
}

void ColumnsPage::askConstant(const FieldKey& key)
{
    if (!m_session.isOpen())
        return;
    const Binding* binding = m_session.upload().recipe().find(key.input, key.freeKey);
    const bool isConstant = binding && binding->kind == BindingKind::Constant;
    auto* dialog = new ConstantDialog(key, isConstant ? binding->text : std::string(), this);
    connect(dialog, &ConstantDialog::chosen, this, &ColumnsPage::answer);
    dialog->open();
}

void ColumnsPage::askForm(const FieldKey& key)
{
    if (!m_session.isOpen())
        return;
    auto* dialog = new BindingDialog(key, m_session.upload(), m_personal, this);
    connect(dialog, &BindingDialog::chosen, this, &ColumnsPage::answer);
    dialog->open();
}

void ColumnsPage::askWords(const FieldKey& key)
{
    if (!m_session.isOpen())
        return;
    const Upload& upload = m_session.upload();
    const Binding* binding = upload.recipe().find(key.input, key.freeKey);
    const std::vector<std::string>& names = upload.columnNames();
    const auto named = binding ? std::ranges::find(names, binding->text) : names.end();
    auto* dialog = new WordsDialog(key, upload.recipe(), this);
    connect(dialog, &WordsDialog::chosen, this,
        [this, key](const std::vector<ValueWord>& words, const std::optional<Binding>& blank) {
            Answers answers = m_session.answers();
            for (const ValueWord& word : words)
                answers.put(word);
            if (blank)
                answers.put(*blank);
            if (!words.empty() || blank)
                choose(std::move(answers), tr("%1: what the words mean").arg(fieldName(key)));
        });
    dialog->open();
    if (named == names.end())
        return dialog->setWords(std::nullopt);
    lookAtWords(
        dialog, *named, [dialog](const std::optional<ColumnEvidence>& words) { dialog->setWords(words); });
}

void ColumnsPage::lookAtWords(
    QObject* asker, const std::string& column, std::function<void(const std::optional<ColumnEvidence>&)> tell)
{
    const Upload& upload = m_session.upload();
    const std::vector<std::string>& names = upload.columnNames();
    const auto place = static_cast<std::size_t>(std::ranges::find(names, column) - names.begin());
    if (place == names.size())
        return tell(std::nullopt);
    EvidencePlan plan{.columns = std::vector<EvidenceKinds>(names.size())};
    plan.columns[place] = {.words = true};
    // The context is the dialog: nobody waits for what was closed.
    const auto look = [asker, place, tell = std::move(tell), plan = std::move(plan), table = upload.table(),
                          blanks = upload.blankWords()] {
        runJob(
            asker, [table, plan, blanks] { return runEvidence(*table, plan, blanks, {}); },
            [tell, place](const Result<TableEvidence>& evidence) {
                tell(evidence && place < evidence->size() ? (*evidence)[place] : std::nullopt);
            });
    };
    if (m_session.isCounted())
        look();
    else
        connect(&m_session, &UploadSession::counted, asker, look);
}

void ColumnsPage::showFilters()
{
    const bool isCounted = m_session.check() != nullptr;
    const std::optional<SavedRecipe>& setup = m_session.answers().setup;
    m_listed = listFilters(m_session.upload(), setup ? &setup->recipe : nullptr, m_session.check().get());
    m_filters->setFilters(m_listed, isCounted);
}

void ColumnsPage::switchFilter(std::size_t place, bool on)
{
    if (place >= m_listed.size())
        return;
    const std::string column = m_listed[place].filter.column;
    m_listed[place].isOn = on;
    Answers answers = m_session.answers();
    answers.putFilters(column, filtersOn(m_listed, column));
    const QString what = filterWords(m_listed[place].filter);
    choose(std::move(answers), on ? tr("Left out: %1").arg(what) : tr("No longer left out: %1").arg(what));
}

void ColumnsPage::askFilter(std::optional<std::size_t> place)
{
    if (!m_session.isOpen() || (place && *place >= m_listed.size()))
        return;
    const std::optional<RowFilter> present = place ? std::optional(m_listed[*place].filter) : std::nullopt;
    auto* dialog = new FilterDialog(present, m_session.upload().columnNames(), this);
    // Of another file by now, the column would be another one.
    connect(&m_session, &UploadSession::opened, dialog, &QDialog::reject);
    const auto look = [this, dialog](const std::string& column) {
        lookAtWords(dialog, column, [dialog, column](const std::optional<ColumnEvidence>& words) {
            dialog->setWords(column, words);
        });
    };
    connect(dialog, &FilterDialog::wordsWanted, this, look);
    connect(dialog, &FilterDialog::chosen, this, [this, present](const RowFilter& filter) {
        std::vector<RowFilter> filters = filtersOn(m_listed, filter.column);
        if (present)
            std::erase(filters, *present);
        filters.push_back(filter);
        Answers answers = m_session.answers();
        answers.putFilters(filter.column, filters);
        choose(std::move(answers), tr("Left out: %1").arg(filterWords(filter)));
    });
    dialog->open();
    if (present)
        look(present->column);
}

void ColumnsPage::showCaptureHelper()
{
    auto* dialog = new CaptureHelper(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace convey::ui
