// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QtGlobal>

#include <array>

namespace convey {

namespace {

struct ErrorWords
{
    ErrorCode code;
    Words words;
};

constexpr std::array kErrorWords = std::to_array<ErrorWords>({
    {ErrorCode::FileMissing,
        {QT_TRANSLATE_NOOP("words", "There is no file {subject}."),
            QT_TRANSLATE_NOOP("words", "Check the name and the folder.")}},
    {ErrorCode::FileIsDirectory,
        {QT_TRANSLATE_NOOP("words", "{subject} is a folder."),
            QT_TRANSLATE_NOOP("words", "Choose a file in it.")}},
    {ErrorCode::FileNotRegular,
        {QT_TRANSLATE_NOOP("words", "{subject} is not an ordinary file."),
            QT_TRANSLATE_NOOP("words", "Copy its content into a file and open that.")}},
    {ErrorCode::FileNoPermission,
        {QT_TRANSLATE_NOOP("words", "{subject} may not be read."),
            QT_TRANSLATE_NOOP("words", "Ask for the right to read it, or copy it to a folder of yours.")}},
    {ErrorCode::FileEmpty,
        {QT_TRANSLATE_NOOP("words", "{subject} is empty."), QT_TRANSLATE_NOOP("words", "Export it again.")}},
    {ErrorCode::FileNoRows,
        {QT_TRANSLATE_NOOP("words", "{subject} has a header but no rows."),
            QT_TRANSLATE_NOOP("words", "Export it again, with a period in which there were conversions.")}},
    {ErrorCode::FileNotText,
        {QT_TRANSLATE_NOOP("words", "{subject} is not a text file ({detail})."),
            QT_TRANSLATE_NOOP(
                "words", "Export it as CSV, or save it as \"CSV UTF-8\" in the spreadsheet program.")}},
    {ErrorCode::FileEncodingUnsupported,
        {QT_TRANSLATE_NOOP(
             "words", "{subject} is written in an encoding that this system does not know ({detail})."),
            QT_TRANSLATE_NOOP("words", "Save it as \"CSV UTF-8\" in the spreadsheet program.")}},
    {ErrorCode::FileChanged,
        {QT_TRANSLATE_NOOP("words", "{subject} was changed while it was open."),
            QT_TRANSLATE_NOOP("words", "Open it again. Nothing was sent from the changed file.")}},
    {ErrorCode::FileReadFailed,
        {QT_TRANSLATE_NOOP("words", "{subject} could not be read. {detail}"),
            QT_TRANSLATE_NOOP(
                "words", "Try again; if it is on a network drive, copy it to this computer first.")}},
    {ErrorCode::FileTooManyColumns,
        {QT_TRANSLATE_NOOP("words", "{subject} has more columns than the {expected} that are read."),
            QT_TRANSLATE_NOOP("words", "Check the separator, or export fewer columns.")}},
    {ErrorCode::FileDamaged,
        {QT_TRANSLATE_NOOP("words", "{subject} is damaged. {detail}"),
            QT_TRANSLATE_NOOP("words", "Export it again, or copy it again from where it came.")}},
    {ErrorCode::FileEncrypted,
        {QT_TRANSLATE_NOOP("words", "{subject} is protected with a password."),
            QT_TRANSLATE_NOOP("words", "Open it in the spreadsheet program and save it as \"CSV UTF-8\".")}},
    {ErrorCode::FileUnpacksTooLarge,
        {QT_TRANSLATE_NOOP("words",
             "{subject} grows too large when it is unpacked: {found}, where the limit is {expected}."),
            QT_TRANSLATE_NOOP("words",
                "If it comes from a place that you trust, unpack it or save it as \"CSV UTF-8\", and open "
                "that.")}},
    {ErrorCode::FileSheetMissing,
        {QT_TRANSLATE_NOOP("words", "{subject} has no such sheet. {detail}"),
            QT_TRANSLATE_NOOP("words", "Give the name of a sheet, or its number from the left.")}},
    {ErrorCode::FileColumnsDiffer,
        {QT_TRANSLATE_NOOP("words", "{subject} does not have the columns of the first file. {detail}"),
            QT_TRANSLATE_NOOP("words",
                "Files that are opened together need the same columns in the same order; open this one by "
                "itself.")}},
    {ErrorCode::EditsInvalid,
        {QT_TRANSLATE_NOOP("words", "The edits in {subject} can't be used. {detail}"),
            QT_TRANSLATE_NOOP("words", "Save the edits again for this file.")}},
    {ErrorCode::LookupTooLarge,
        {QT_TRANSLATE_NOOP(
             "words", "The look-up file {subject} has {found} rows; {expected} can be looked up."),
            QT_TRANSLATE_NOOP("words", "Export only the rows that the conversions need.")}},
    {ErrorCode::WriteFailed,
        {QT_TRANSLATE_NOOP("words", "{subject} could not be written. {detail}"),
            QT_TRANSLATE_NOOP("words", "Choose another folder.")}},
    {ErrorCode::WriteNoPermission,
        {QT_TRANSLATE_NOOP("words", "{subject} may not be written."),
            QT_TRANSLATE_NOOP("words", "Choose a folder of yours.")}},
    {ErrorCode::TempNoRoom,
        {QT_TRANSLATE_NOOP(
             "words", "There is not enough room in {subject} for a copy of the text ({found} bytes free)."),
            QT_TRANSLATE_NOOP("words",
                "Free some space there, or let the environment variable TMPDIR name a folder with more.")}},
    {ErrorCode::DiskFull,
        {QT_TRANSLATE_NOOP("words", "There is no room left for {subject}."),
            QT_TRANSLATE_NOOP(
                "words", "Free some space and try again. What was there before is unchanged.")}},
    {ErrorCode::RecipeMissing,
        {QT_TRANSLATE_NOOP("words", "There is no recipe {subject}."),
            QT_TRANSLATE_NOOP(
                "words", "recipe list shows the saved ones; a path to a recipe file works too.")}},
    {ErrorCode::RecipeUnreadable,
        {QT_TRANSLATE_NOOP("words", "The recipe {subject} can't be read. {detail}"),
            QT_TRANSLATE_NOOP("words", "Check the file; a recipe has at most 1 MB.")}},
    {ErrorCode::RecipeNotJson,
        {QT_TRANSLATE_NOOP("words", "The recipe {subject} is no JSON file. {detail}"),
            QT_TRANSLATE_NOOP("words", "Save the recipe again; the fault is at character {column}.")}},
    {ErrorCode::RecipeSchemaUnknown,
        {QT_TRANSLATE_NOOP("words",
             "The recipe {subject} was written by another version of Convey (schema {found}; this one reads "
             "{expected})."),
            QT_TRANSLATE_NOOP("words", "Use the version that wrote it, or guess the recipe anew.")}},
    {ErrorCode::RecipeFieldInvalid,
        {QT_TRANSLATE_NOOP("words", "{subject} can't be bound like this. {detail}"),
            QT_TRANSLATE_NOOP("words", "What it takes stands in Help > Command line, under Inputs.")}},
    {ErrorCode::RecipeColumnMissing,
        {QT_TRANSLATE_NOOP("words", "The file has no column {subject}."),
            QT_TRANSLATE_NOOP("words", "inspect shows the columns; bind the input to one of them.")}},
    {ErrorCode::RecipeInputUnknown,
        {QT_TRANSLATE_NOOP("words", "There is no input {subject}."),
            QT_TRANSLATE_NOOP("words", "All inputs stand in Help > Command line, under Inputs.")}},
    {ErrorCode::RecipeNameInvalid,
        {QT_TRANSLATE_NOOP("words", "This can't be the name of a saved setup."),
            QT_TRANSLATE_NOOP("words", "Use 1 to {expected} bytes of plain text on one line.")}},
    {ErrorCode::RecipeNameTaken,
        {QT_TRANSLATE_NOOP("words", "There is a saved setup {subject} already."),
            QT_TRANSLATE_NOOP("words", "Choose another name, or delete that one first.")}},
    {ErrorCode::RecipeTooMany,
        {QT_TRANSLATE_NOOP("words", "There are {found} saved setups, the most that Convey keeps."),
            QT_TRANSLATE_NOOP("words", "Delete those that you don't use any more.")}},
    {ErrorCode::RecipeStrangers,
        {QT_TRANSLATE_NOOP("words", "The saved setup {subject} came from elsewhere and was not used yet."),
            QT_TRANSLATE_NOOP(
                "words", "Look at what it sends (recipe show), then say yes once with --trust-recipe.")}},
    {ErrorCode::UsageUnknownCommand,
        {QT_TRANSLATE_NOOP("words", "There is no command {subject}."),
            QT_TRANSLATE_NOOP("words", "convey-cli --help lists the commands.")}},
    {ErrorCode::UsageUnknownOption,
        {QT_TRANSLATE_NOOP("words", "This command has no option {subject}."),
            QT_TRANSLATE_NOOP("words", "Ask the command for its options with --help.")}},
    {ErrorCode::UsageMissingValue,
        {QT_TRANSLATE_NOOP("words", "{subject} needs a value."),
            QT_TRANSLATE_NOOP("words", "Ask the command for its options with --help.")}},
    {ErrorCode::UsageMissingArgument,
        {QT_TRANSLATE_NOOP("words", "{subject} is missing."),
            QT_TRANSLATE_NOOP("words", "Ask the command for its arguments with --help.")}},
    {ErrorCode::UsageTooManyArguments,
        {QT_TRANSLATE_NOOP("words", "{subject} is one argument too many."),
            QT_TRANSLATE_NOOP("words", "Put names with spaces into quotes.")}},
    {ErrorCode::UsageBadValue,
        {QT_TRANSLATE_NOOP("words", "{subject} has a value that can't be used. {detail}"),
            QT_TRANSLATE_NOOP("words", "Ask the command for its options with --help.")}},
    {ErrorCode::UsageOptionConflict,
        {QT_TRANSLATE_NOOP("words", "{subject} and {detail} exclude each other."),
            QT_TRANSLATE_NOOP("words", "Leave one of them out.")}},
    {ErrorCode::UsageWouldOverwrite,
        {QT_TRANSLATE_NOOP("words", "{subject} would be written over, and it is not Convey's to replace."),
            QT_TRANSLATE_NOOP("words", "Give another name for what is written.")}},
    {ErrorCode::NowNeedsLoopback,
        {QT_TRANSLATE_NOOP(
             "words", "--now works with send and resume only against an endpoint on this computer."),
            QT_TRANSLATE_NOOP("words", "Leave --now out: OpenAI judges times by its own clock.")}},
    {ErrorCode::QuestionsOpen,
        {QT_TRANSLATE_NOOP("words", "Something about this file is not known yet (open questions: {found})."),
            QT_TRANSLATE_NOOP("words",
                "Answer with the options shown, save a recipe, or accept the assumptions with "
                "--accept-guesses.")}},
    {ErrorCode::PixelMissing,
        {QT_TRANSLATE_NOOP("words", "The pixel ID is missing."),
            QT_TRANSLATE_NOOP(
                "words", "Give it with --pixel. Ads Manager shows it in the Conversions tab.")}},
    {ErrorCode::PixelInvalid,
        {QT_TRANSLATE_NOOP("words", "This is no pixel ID ({detail})."),
            QT_TRANSLATE_NOOP("words",
                "Copy the Pixel ID from the Conversions tab of Ads Manager; the source id beside it (cds_ or "
                "clidsrc_) is another one.")}},
    {ErrorCode::KeyMissing,
        {QT_TRANSLATE_NOOP("words", "There is no API key."),
            QT_TRANSLATE_NOOP("words",
                "Give it with --key-file (- reads standard input) or in CONVEY_API_KEY, or save it in the "
                "key store.")}},
    {ErrorCode::KeyInvalid,
        {QT_TRANSLATE_NOOP("words", "The API key holds a space or a control character."),
            QT_TRANSLATE_NOOP("words", "Copy the key again, whole and alone.")}},
    {ErrorCode::EndpointInvalid,
        {QT_TRANSLATE_NOOP("words", "{subject} is no endpoint."),
            QT_TRANSLATE_NOOP(
                "words", "Write it like https://bzr.openai.com, without user name, password or query.")}},
    {ErrorCode::EndpointNotSecure,
        {QT_TRANSLATE_NOOP("words", "{subject} would receive the key in the clear."),
            QT_TRANSLATE_NOOP("words", "Use https. http works only on this computer.")}},
    {ErrorCode::NothingToResume,
        {QT_TRANSLATE_NOOP("words", "There is no unfinished job."),
            QT_TRANSLATE_NOOP("words", "A job that was carried through needs no resume.")}},
    {ErrorCode::JobUnknown,
        {QT_TRANSLATE_NOOP("words", "There is no job {subject}."),
            QT_TRANSLATE_NOOP("words",
                "send prints the name of its job; resume without a name takes the newest unfinished one.")}},
    {ErrorCode::JobFileChanged,
        {QT_TRANSLATE_NOOP("words", "{subject} is not the file that this job was started with."),
            QT_TRANSLATE_NOOP("words",
                "Put the original file back, or start a new job: what was accepted is not counted twice.")}},
    {ErrorCode::JobInputGone,
        {QT_TRANSLATE_NOOP(
             "words", "This job was fed from {subject}, not from a file, and nothing of it was kept."),
            QT_TRANSLATE_NOOP("words", "Give it the same rows again and it goes on where it was.")}},
    {ErrorCode::JobPlanMismatch,
        {QT_TRANSLATE_NOOP("words", "The file gives other conversions than the job planned (line {line})."),
            QT_TRANSLATE_NOOP(
                "words", "Put the original file back, or start a new job. Nothing of this batch was sent.")}},
    {ErrorCode::TagInvalid,
        {QT_TRANSLATE_NOOP("words", "{subject} holds no image tag."),
            QT_TRANSLATE_NOOP("words", "Give the whole tag or its address.")}},
    {ErrorCode::RefusedAlike,
        {QT_TRANSLATE_NOOP(
             "words", "OpenAI refuses one conversion after the other for the same reason. {detail}"),
            QT_TRANSLATE_NOOP("words",
                "Mend what the answer names, in the file or in how it is read; then check and send anew. To "
                "send the rest as it is would only repeat it.")}},
    {ErrorCode::KeyRefused,
        {QT_TRANSLATE_NOOP("words", "OpenAI does not accept this API key."),
            QT_TRANSLATE_NOOP("words",
                "Make a new Conversions key in Ads Manager (Conversions, Conversion keys) and try again.")}},
    {ErrorCode::KeyScopeMissing,
        {QT_TRANSLATE_NOOP("words", "This key is of the wrong kind: it may not send conversions."),
            QT_TRANSLATE_NOOP("words",
                "An Advertiser key or a platform key does not work here. Make a Conversions key in Ads "
                "Manager (Conversions, Conversion keys).")}},
    {ErrorCode::PixelRefused,
        {QT_TRANSLATE_NOOP("words", "OpenAI does not know this pixel for this key."),
            QT_TRANSLATE_NOOP("words", "Check the pixel ID, and that the key belongs to the same account.")}},
    {ErrorCode::NetworkUnreachable,
        {QT_TRANSLATE_NOOP("words", "The endpoint can't be reached. {detail}"),
            QT_TRANSLATE_NOOP("words", "Check the connection, then resume: nothing is sent twice.")}},
    {ErrorCode::TlsFailed,
        {QT_TRANSLATE_NOOP("words", "The connection is not safe: its certificate was refused. {detail}"),
            QT_TRANSLATE_NOOP("words",
                "If your company checks traffic with its own certificate, give it with --ca-file.")}},
    {ErrorCode::ProxyFailed,
        {QT_TRANSLATE_NOOP("words", "The proxy did not let the connection through. {detail}"),
            QT_TRANSLATE_NOOP("words", "Check the proxy settings, then resume.")}},
    {ErrorCode::TimedOut,
        {QT_TRANSLATE_NOOP("words", "The endpoint did not answer in time. {detail}"),
            QT_TRANSLATE_NOOP("words", "Resume later: nothing is counted twice.")}},
    {ErrorCode::EndpointNotApi,
        {QT_TRANSLATE_NOOP("words", "What answered is not OpenAI's API. {detail}"),
            QT_TRANSLATE_NOOP(
                "words", "Check the endpoint; a sign-in page of a network answers like this too.")}},
    {ErrorCode::ServerTrouble,
        {QT_TRANSLATE_NOOP(
             "words", "The endpoint had trouble of its own and did not take the conversions. {detail}"),
            QT_TRANSLATE_NOOP("words",
                "This is not about your file. Send the rest later: it goes out with the same ids.")}},
    {ErrorCode::TransportFailed,
        {QT_TRANSLATE_NOOP("words", "The conversions could not be delivered. {detail}"),
            QT_TRANSLATE_NOOP(
                "words", "Try again later: resume sends the rest with the same ids; repeating is safe.")}},
    {ErrorCode::LedgerUnusable,
        {QT_TRANSLATE_NOOP("words", "The sending history {subject} can't be used. {detail}"),
            QT_TRANSLATE_NOOP("words",
                "Nothing is sent without a history. Check the folder, or give another file with --ledger.")}},
    {ErrorCode::LedgerDamaged,
        {QT_TRANSLATE_NOOP("words", "The sending history {subject} is damaged. {detail}"),
            QT_TRANSLATE_NOOP("words",
                "It is set aside, never deleted. What was sent before is not known without it: put a copy of "
                "it back, or send with --without-history, and what OpenAI has already goes again.")}},
    {ErrorCode::LedgerTooNew,
        {QT_TRANSLATE_NOOP("words", "The sending history {subject} was written by a newer Convey."),
            QT_TRANSLATE_NOOP("words", "Use the newer version.")}},
    {ErrorCode::LedgerBusy,
        {QT_TRANSLATE_NOOP("words", "Another Convey is working on {subject} right now."),
            QT_TRANSLATE_NOOP("words", "Wait until it is done, then try again.")}},
    {ErrorCode::SettingsUnusable,
        {QT_TRANSLATE_NOOP("words", "The settings {subject} can't be used. {detail}"),
            QT_TRANSLATE_NOOP("words", "Mend or remove the file; Convey then starts with its defaults.")}},
    {ErrorCode::VaultUnavailable,
        {QT_TRANSLATE_NOOP("words", "This system has no key store that can be used."),
            QT_TRANSLATE_NOOP(
                "words", "Use --key-file or CONVEY_API_KEY, or enter the key for this session only.")}},
    {ErrorCode::VaultLocked,
        {QT_TRANSLATE_NOOP("words", "The key store is locked."),
            QT_TRANSLATE_NOOP("words", "Unlock it and try again; the key is still there.")}},
    {ErrorCode::VaultDenied,
        {QT_TRANSLATE_NOOP("words", "The key store did not hand the key out."),
            QT_TRANSLATE_NOOP("words", "Allow Convey to read it, or enter the key for this session only.")}},
    {ErrorCode::VaultEntryMissing,
        {QT_TRANSLATE_NOOP("words", "Nothing is saved in the key store under {subject}."),
            QT_TRANSLATE_NOOP(
                "words", "Save it there, or give it with --key-file (--proxy-password-file).")}},
    {ErrorCode::PortTaken,
        {QT_TRANSLATE_NOOP("words", "Port {found} is in use."),
            QT_TRANSLATE_NOOP(
                "words", "Choose another one with --port, or leave it out: a free one is taken.")}},
    {ErrorCode::SandboxFailed,
        {QT_TRANSLATE_NOOP("words", "The practice endpoint could not be started. {detail}"),
            QT_TRANSLATE_NOOP("words", "Try again with another port.")}},
    {ErrorCode::Cancelled,
        {QT_TRANSLATE_NOOP("words", "Stopped."),
            QT_TRANSLATE_NOOP(
                "words", "A file is not changed by it; what a send has left can be sent later.")}},
});

static_assert(kErrorWords.size() == static_cast<std::size_t>(ErrorCode::Count_));

} // namespace

Words wordsFor(ErrorCode code)
{
    for (const ErrorWords& row : kErrorWords) {
        if (row.code == code)
            return row.words;
    }
    return {};
}

} // namespace convey
