// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/field_state.h"

#include "common/file_finding_text.h"
#include "common/translated.h"

#include "base/text.h"
#include "jobs/column_findings.h"
#include "jobs/still_needed.h"
#include "recipe/needed_inputs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

/// Inputs whose text is read and written anew, whatever the samples say.
bool isAlwaysConverted(Input input)
{
    switch (input) {
    case Input::Type:
    case Input::TimestampMs:
    case Input::OptOut:
    case Input::DataAmount:
    case Input::ItemAmount:
        return true;
    default:
        return false;
    }
}

Leaving leavingOf(const FieldState& field)
{
    if (!field.binding)
        return Leaving::Nothing;
    const std::optional<Field> target = info(field.key.input).field;
    if (!target)
        return Leaving::NotSent;
    if (field.binding->kind == BindingKind::Constant)
        return Leaving::Always;
    if (info(*target).form == FieldForm::Hashed) {
        const bool given =
            !field.samples.empty() && std::ranges::all_of(field.samples, &FieldSample::alreadyHashed);
        return given ? Leaving::AlreadyHashed : Leaving::Hashed;
    }
    const bool changes = std::ranges::any_of(field.samples, [](const FieldSample& sample) {
        return !sample.sent.isEmpty() && sample.sent != sample.raw.trimmed();
    });
    return changes || isAlwaysConverted(field.key.input) ? Leaving::Converted : Leaving::AsItIs;
}

/// The guess for the column that feeds the field, where it is for this field.
const ColumnGuess* guessOf(const FieldState& field, const Upload& upload)
{
    if (!field.binding || field.binding->kind != BindingKind::Column)
        return nullptr;
    const std::vector<std::string>& names = upload.columnNames();
    const auto column =
        static_cast<std::size_t>(std::ranges::find(names, field.binding->text) - names.begin());
    const auto guesses = upload.columnGuesses();
    if (column >= guesses.size() || !guesses[column])
        return nullptr;
    return guesses[column]->input == field.key.input ? &*guesses[column] : nullptr;
}

QString whyMissing(Input input)
{
    switch (input) {
    case Input::SourceUrl:
        return QCoreApplication::translate("convey::ui::FieldState", "conversions on a website need it");
    case Input::CustomEventName:
        return QCoreApplication::translate("convey::ui::FieldState", "a custom event needs it");
    case Input::DataCurrency:
        return QCoreApplication::translate("convey::ui::FieldState", "an amount needs it");
    default:
        return QCoreApplication::translate("convey::ui::FieldState", "every conversion needs it");
    }
}

QString whyOf(const FieldState& field, const Upload& upload, const ColumnGuess* guess)
{
    if (field.isMissing())
        return whyMissing(field.key.input);
    // A needed field for which nothing was chosen is asked again, with an assumption.
    if (field.binding && field.assumed)
        return QCoreApplication::translate("convey::ui::FieldState", "assumed: see the question above");
    if (field.byHand)
        return QCoreApplication::translate("convey::ui::FieldState", "you chose it");
    if (!field.binding)
        return {};
    // What the values prove tells more than a name.
    const auto proof = std::ranges::find(upload.proofs(), field.key.input, &InputProof::input);
    if (proof != upload.proofs().end())
        return translated(wordsFor(proof->proof.code), valuesOf(proof->proof));
    if (guess)
        return translated(wordsFor(guess->reason), {.subject = field.binding->text});
    if (upload.columnGuesses().empty())
        return QCoreApplication::translate("convey::ui::FieldState", "from the saved setup");
    if (field.key.input == Input::PhoneCountry)
        return QCoreApplication::translate("convey::ui::FieldState", "the country in the same line");
    if (field.key.input == Input::ActionSource)
        return QCoreApplication::translate("convey::ui::FieldState", "there is a column of page addresses");
    if (upload.recognisedSource())
        return translated(wordsFor(GuessReason::KnownSource));
    return QCoreApplication::translate("convey::ui::FieldState", "the values look like it");
}

std::vector<FieldKey> keysOf(FieldGroup group, const Recipe& recipe)
{
    std::vector<FieldKey> keys;
    for (const Input input : inputsOf(group))
        keys.push_back({.input = input});
    if (group == FieldGroup::HowMuch) {
        for (const Binding& binding : recipe.bindings) {
            if (binding.input == Input::DataFree)
                keys.push_back({binding.input, binding.freeKey});
        }
    }
    return keys;
}

QStringList notesOf(const Binding& binding, const Upload& upload, const std::vector<FileFinding>& ofColumns)
{
    QStringList notes;
    const std::vector<std::string> names = columnsOf(binding);
    for (const FileFinding& finding : ofColumns) {
        if (finding.column < 0)
            continue; // of a column that the file has not
        const std::string& name = upload.columns()[static_cast<std::size_t>(finding.column)].name;
        if (std::ranges::count(names, name) > 0)
            notes << findingSentence(finding, name, upload.source()->sources());
    }
    return notes;
}

} // namespace

bool isRare(const FieldState& field)
{
    constexpr std::array kUsual{Input::Id, Input::Type, Input::TimestampMs, Input::ActionSource,
        Input::SourceUrl, Input::Oppref, Input::OptOut, Input::TimeZone, Input::UserEmail,
        Input::UserPhoneNumber, Input::UserExternalId, Input::UserFirstName, Input::UserLastName,
        Input::UserCountry, Input::UserCity, Input::UserPostalCode, Input::DataAmount, Input::DataCurrency,
        Input::ItemId, Input::ItemName, Input::ItemQuantity, Input::ItemAmount, Input::Consent};
    return !field.binding && !field.byHand && !field.needed
        && std::ranges::find(kUsual, field.key.input) == kUsual.end();
}

std::vector<FieldState> fieldStates(
    FieldGroup group, const Upload& upload, const SampleMap& samples, const std::vector<FieldKey>& byHand)
{
    std::vector<FieldState> states;
    const Recipe& recipe = upload.recipe();
    const std::vector<FileFinding> ofColumns = columnFindingsOf(upload);
    for (const FieldKey& key : keysOf(group, recipe)) {
        FieldState& field = states.emplace_back();
        field.key = key;
        if (const Binding* binding = recipe.find(key.input, key.freeKey))
            field.binding = *binding;
        if (const auto found = samples.find(key); found != samples.end())
            field.samples = found->second;
        field.needed =
            isNeeded(key.input, recipe) && !(key.input == Input::DataCurrency && amountsNameCurrency(upload));
        field.byHand = std::ranges::find(byHand, key) != byHand.end();
        field.assumed = std::ranges::any_of(upload.questions(),
            [&](const Question& question) { return question.assumed.input == key.input; });
        const ColumnGuess* guess = guessOf(field, upload);
        field.guessed = guess != nullptr;
        field.leaving = leavingOf(field);
        field.why = whyOf(field, upload, guess);
        if (field.binding)
            field.notes = notesOf(*field.binding, upload, ofColumns);
    }
    return states;
}

QStringList unusedColumns(const Upload& upload)
{
    QStringList unused;
    const auto& bindings = upload.recipe().bindings;
    for (const Column& column : upload.columns()) {
        const bool isUsed = !column.repeated && std::ranges::any_of(bindings, [&](const Binding& binding) {
            return std::ranges::count(columnsOf(binding), column.name) > 0;
        });
        if (!isUsed)
            unused << toQString(column.name);
    }
    return unused;
}

QString leavingText(Leaving leaving)
{
    switch (leaving) {
    case Leaving::Nothing:
        break;
    case Leaving::AsItIs:
        return QCoreApplication::translate("convey::ui::FieldState", "as it is");
    case Leaving::Converted:
        return QCoreApplication::translate("convey::ui::FieldState", "converted");
    case Leaving::Hashed:
        return QCoreApplication::translate("convey::ui::FieldState", "hashed");
    case Leaving::AlreadyHashed:
        return QCoreApplication::translate("convey::ui::FieldState", "already hashed");
    case Leaving::Always:
        return QCoreApplication::translate("convey::ui::FieldState", "always");
    case Leaving::NotSent:
        return QCoreApplication::translate("convey::ui::FieldState", "not sent");
    }
    return {};
}

QString leavingIcon(Leaving leaving)
{
    switch (leaving) {
    case Leaving::Nothing:
        break;
    case Leaving::AsItIs:
        return QStringLiteral("show");
    case Leaving::Converted:
        return QStringLiteral("fix");
    case Leaving::Hashed:
    case Leaving::AlreadyHashed:
        return QStringLiteral("private");
    case Leaving::Always:
        return QStringLiteral("pin");
    case Leaving::NotSent:
        return QStringLiteral("preferences");
    }
    return {};
}

} // namespace convey::ui
