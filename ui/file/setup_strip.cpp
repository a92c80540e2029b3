// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/setup_strip.h"

#include "common/upload_session.h"
#include "common/xray_dialog.h"

#include "base/text.h"
#include "recipe/recipe_columns.h"
#include "settings/paths.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace convey::ui {

namespace {

RecipeStore recipeStore()
{
    return RecipeStore(defaultRecipeFolder());
}

/// The others are called as those who make them call them.
constexpr auto kOwnSource = QT_TRANSLATE_NOOP("sources", "Convey's own template");

QString nameOf(const SourceMatch& source)
{
    return source.name == kOwnSource ? QCoreApplication::translate("sources", kOwnSource)
                                     : toQString(source.name);
}

QString listed(const std::vector<std::string>& names)
{
    constexpr std::size_t kNamed = 3;
    QStringList shown;
    for (const std::string& name : names) {
        if (shown.size() < static_cast<qsizetype>(kNamed))
            shown << SetupStrip::tr("“%1”", "name of a column").arg(toQString(name));
    }
    const auto more = static_cast<int>(names.size()) - static_cast<int>(shown.size());
    if (more > 0)
        shown << SetupStrip::tr("%Ln more", "columns", more);
    return QLocale().createSeparatedList(shown);
}

} // namespace

SetupStrip::SetupStrip(UploadSession& session, QWidget* parent)
    : SetupBanner(parent)
    , m_session(session)
{
    // Queued: what a button does may change the button.
    connect(
        this, &SetupBanner::firstChosen, this,
        [this] {
            if (m_onFirst)
                m_onFirst();
        },
        Qt::QueuedConnection);
    connect(
        this, &SetupBanner::secondChosen, this,
        [this] {
            if (m_onSecond)
                m_onSecond();
        },
        Qt::QueuedConnection);
    connect(&m_session, &UploadSession::changed, this, &SetupStrip::showSession);
}

bool SetupStrip::isSettled() const
{
    if (!m_session.isOpen() || !m_session.upload().questions().empty())
        return false;
    const bool isKnown = m_session.answers().setup || m_session.upload().recognisedSource();
    return isKnown && m_session.upload().boundRecipe();
}

void SetupStrip::showSession()
{
    if (!m_session.isOpen())
        return clear();
    m_onFirst = {};
    m_onSecond = {};
    if (const std::optional<SavedRecipe>& setup = m_session.answers().setup)
        return showInUse(*setup);
    if (m_session.fittingSetups().empty())
        return showGuess();
    const FittingRecipe& best = m_session.fittingSetups().front();
    if (best.saved.isStrangers)
        return showStrangers(best.saved);
    if (!best.match.drift.isHarmless())
        return showDrift(best);
    m_onFirst = [this, saved = best.saved] { m_session.useSetup(saved); };
    show(Look::Info, tr("Convey guesses what the columns mean."),
        tr("Your saved setup “%1” fits this file too.").arg(toQString(best.saved.name())),
        tr("Use the save&d setup"));
}

void SetupStrip::showInUse(const SavedRecipe& setup)
{
    const RecipeXray xray = xrayOf(m_session.upload().recipe(), m_session.upload().file()->columnNames());
    const auto stay = static_cast<int>(xray.count(LeavingForm::Stays));
    const auto read = static_cast<int>(xray.columns.size()) - stay;
    QStringList notes;
    notes << tr("It reads %Ln columns.", nullptr, read)
          << tr("%Ln columns stay on this computer.", nullptr, stay);
    const auto fitting = std::ranges::find(
        m_session.fittingSetups(), setup.name(), [](const FittingRecipe& one) { return one.saved.name(); });
    if (fitting != m_session.fittingSetups().end() && !fitting->match.drift.added.empty())
        notes << tr("New in this file, and not sent: %1.").arg(listed(fitting->match.drift.added));
    if (setup.usedAt > 0)
        notes << tr("Last used on %1.")
                     .arg(QLocale().toString(
                         QDateTime::fromMSecsSinceEpoch(setup.usedAt).date(), QLocale::ShortFormat));
    m_onFirst = [this] { m_session.useSetup(std::nullopt); };
    const QString name = toQString(setup.name());
    const SourceMatch* source = m_session.upload().recognisedSource();
    show(Look::Fits,
        source ? tr("Recognised: %1. Your saved setup “%2” is used.").arg(nameOf(*source), name)
               : tr("Your saved setup “%1” is used.").arg(name),
        notes.join(QChar(u' ')), tr("&Don’t use it"));
}

void SetupStrip::showStrangers(const SavedRecipe& setup)
{
    m_onFirst = [this, setup] { lookInto(setup); };
    show(Look::Asks,
        tr("The saved setup “%1” fits this file, but it came from elsewhere.").arg(toQString(setup.name())),
        tr("Nothing of it is used before you say yes. See first which columns leave this computer."),
        tr("&See what leaves…"));
}

void SetupStrip::showDrift(const FittingRecipe& fitting)
{
    const RecipeDrift& drift = fitting.match.drift;
    const QString note = tr("Your saved setup “%1” fits this file but for that. Until you decide, Convey "
                            "guesses what the columns mean.")
                             .arg(toQString(fitting.saved.name()));
    if (drift.gone.empty()) {
        m_onFirst = [this, saved = fitting.saved, column = drift.addedConsent.front()] {
            Answers answers{.setup = saved};
            answers.put(Binding{.input = Input::Consent, .text = column});
            m_session.setAnswers(std::move(answers));
        };
        m_onSecond = [this, saved = fitting.saved] { m_session.useSetup(saved); };
        return show(Look::Asks, tr("%1 is new and looks like consent.").arg(listed(drift.addedConsent)), note,
            tr("Use it &as consent"), tr("Use the setup without it"));
    }
    if (drift.renamed.size() == drift.gone.size()) {
        const RenamedColumn& first = drift.renamed.front();
        m_onFirst = [this, fitting] { useRenamed(fitting); };
        m_onSecond = [this, fitting] { useWithoutGone(fitting); };
        const QString words = drift.renamed.size() == 1
            ? tr("“%1” is gone and “%2” is new. Use “%2” in its place?")
                  .arg(toQString(first.from), toQString(first.to))
            : tr("%Ln columns have other names now, such as “%1” for “%2”. Use them?", nullptr,
                static_cast<int>(drift.renamed.size()))
                  .arg(toQString(first.to), toQString(first.from));
        return show(Look::Asks, words, note, tr("Use the new n&ame"), tr("Use the setup without it"));
    }
    m_onFirst = [this, fitting] { useWithoutGone(fitting); };
    show(Look::Asks, tr("Gone from this file: %1.").arg(listed(drift.gone)), note,
        tr("Use the setup for the other columns"));
}

void SetupStrip::showGuess()
{
    const Upload& upload = m_session.upload();
    const RecipeXray xray = xrayOf(upload.recipe(), upload.file()->columnNames());
    const auto stay = static_cast<int>(xray.count(LeavingForm::Stays));
    const auto read = static_cast<int>(xray.columns.size()) - stay;
    const auto open = static_cast<int>(upload.questions().size());
    if (const SourceMatch* source = upload.recognisedSource()) {
        QStringList known{tr("%1 of its %2 columns are known.")
                              .arg(QLocale().toString(static_cast<qulonglong>(source->known)),
                                  QLocale().toString(static_cast<qulonglong>(source->columns))),
            tr("%Ln columns stay on this computer.", nullptr, stay)};
        if (open > 0)
            known << tr("%Ln questions are open on the Columns page.", nullptr, open);
        return show(open > 0 ? Look::Info : Look::Fits, tr("Recognised: %1.").arg(nameOf(*source)),
            known.join(QChar(u' ')));
    }
    QStringList notes{tr("The others stay on this computer. The Columns page says why each was chosen.")};
    if (open > 0)
        notes << tr("%Ln questions are open there.", nullptr, open);
    show(Look::Info, tr("Convey found the meaning of %Ln columns.", nullptr, read), notes.join(QChar(u' ')));
}

void SetupStrip::lookInto(const SavedRecipe& setup)
{
    auto* dialog = new XrayDialog(setup, m_session.upload().file()->columnNames(), this);
    connect(dialog, &QDialog::accepted, this, [this, setup] {
        if (const Result<> trusted = recipeStore().trust(setup.name()); !trusted)
            return Q_EMIT failed(trusted.error());
        SavedRecipe ours = setup;
        ours.isStrangers = false;
        m_session.useSetup(ours);
    });
    dialog->open();
}

void SetupStrip::useRenamed(const FittingRecipe& fitting)
{
    SavedRecipe adapted = fitting.saved;
    for (const RenamedColumn& renamed : fitting.match.drift.renamed) {
        if (!renameColumn(adapted.recipe, renamed.from, renamed.to))
            return useWithoutGone(fitting);
    }
    adapted.columns = m_session.upload().file()->columnNames();
    // Kept, so that the next file of the kind asks nothing.
    const Result<SavedRecipe> kept =
        recipeStore().save(adapted.recipe, adapted.columns, SystemClock().nowMs());
    m_session.useSetup(adapted);
    if (!kept)
        Q_EMIT failed(kept.error());
}

void SetupStrip::useWithoutGone(const FittingRecipe& fitting)
{
    SavedRecipe rest = fitting.saved;
    std::erase_if(rest.recipe.bindings, [&](const Binding& binding) {
        return std::ranges::any_of(columnsOf(binding),
            [&](const std::string& name) { return std::ranges::count(fitting.match.drift.gone, name) > 0; });
    });
    m_session.useSetup(rest);
}

} // namespace convey::ui
