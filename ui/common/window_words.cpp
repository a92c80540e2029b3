// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/window_words.h"

#include <QtGlobal>

namespace convey::ui {

namespace {

constexpr const char* kChooseColumns =
    QT_TRANSLATE_NOOP("words", "Choose the columns for this file, and save them as a setup again.");
constexpr const char* kSendAgain = QT_TRANSLATE_NOOP(
    "words", "Check the connection, then send again: the event IDs stay the same, so nothing counts twice.");
constexpr const char* kOwnCertificate = QT_TRANSLATE_NOOP("words",
    "If your company checks traffic with its own certificate, its administrator can add that certificate to "
    "Convey's preferences.");
constexpr const char* kUnlock =
    QT_TRANSLATE_NOOP("words", "Unlock it, or use the key for this session only.");
constexpr const char* kPasteKey = QT_TRANSLATE_NOOP("words", "Paste the key of this destination under Edit.");
constexpr const char* kCopyPixel =
    QT_TRANSLATE_NOOP("words", "Copy the pixel ID from the Conversions tab of Ads Manager.");

/// What the window says otherwise; an empty member stands for the table's own.
Words otherWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileChanged:
        return {"",
            QT_TRANSLATE_NOOP("words",
                "Press Read again on the File page: your answers stay, and so do your changes to lines that "
                "are still there. Nothing was sent from the changed file.")};
    case ErrorCode::RecipeMissing:
        return {QT_TRANSLATE_NOOP("words", "There is no saved setup {subject}."), kChooseColumns};
    case ErrorCode::RecipeStrangers:
        return {"", QT_TRANSLATE_NOOP("words", "Look at what it sends, and say yes to it once.")};
    case ErrorCode::RecipeUnreadable:
        return {
            QT_TRANSLATE_NOOP("words", "The saved setup {subject} can't be read. {detail}"), kChooseColumns};
    case ErrorCode::RecipeNotJson:
        return {QT_TRANSLATE_NOOP("words", "The saved setup {subject} is damaged. {detail}"), kChooseColumns};
    case ErrorCode::RecipeSchemaUnknown:
        return {QT_TRANSLATE_NOOP("words",
                    "The saved setup {subject} was written by another version of Convey (form {found}; this "
                    "one reads {expected})."),
            kChooseColumns};
    case ErrorCode::RecipeFieldInvalid:
        return {QT_TRANSLATE_NOOP("words", "What is chosen for {subject} can't be used. {detail}"),
            QT_TRANSLATE_NOOP("words", "Choose another column or value on the Columns page.")};
    case ErrorCode::RecipeColumnMissing:
        return {"", QT_TRANSLATE_NOOP("words", "Choose another column for it on the Columns page.")};
    case ErrorCode::RecipeInputUnknown:
        return {QT_TRANSLATE_NOOP("words", "Convey knows no field {subject}."), kChooseColumns};
    case ErrorCode::QuestionsOpen:
        return {"", QT_TRANSLATE_NOOP("words", "Answer the questions on the Columns page.")};
    case ErrorCode::PixelMissing:
    case ErrorCode::PixelInvalid:
        return {"", kCopyPixel};
    case ErrorCode::KeyMissing:
    case ErrorCode::VaultEntryMissing:
        return {"", kPasteKey};
    case ErrorCode::VaultUnavailable:
    case ErrorCode::VaultLocked:
    case ErrorCode::VaultDenied:
        return {"", kUnlock};
    case ErrorCode::NothingToResume:
        return {QT_TRANSLATE_NOOP("words", "There is nothing left to send."),
            QT_TRANSLATE_NOOP("words", "Every job that was begun has been carried through.")};
    case ErrorCode::JobUnknown:
        return {"", QT_TRANSLATE_NOOP("words", "Choose one in the sending history.")};
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ProxyFailed:
    case ErrorCode::TimedOut:
        return {"", kSendAgain};
    case ErrorCode::TransportFailed:
        return {"",
            QT_TRANSLATE_NOOP(
                "words", "Send the rest again later: the event IDs stay the same, so nothing counts twice.")};
    case ErrorCode::TlsFailed:
        return {"", kOwnCertificate};
    case ErrorCode::LedgerUnusable:
        return {"",
            QT_TRANSLATE_NOOP(
                "words", "Nothing is sent without a sending history. Check the folder and the disk.")};
    case ErrorCode::LedgerDamaged:
        return {"",
            QT_TRANSLATE_NOOP("words",
                "It is set aside, never deleted. Put a copy of it back, or check the conversions again and "
                "send them: the question before sending says what that means.")};
    case ErrorCode::PortTaken:
        return {"", QT_TRANSLATE_NOOP("words", "Start practice mode again: it takes a free one.")};
    case ErrorCode::SandboxFailed:
        return {QT_TRANSLATE_NOOP("words", "Practice mode could not be started. {detail}"),
            QT_TRANSLATE_NOOP("words", "Try again in a moment.")};
    case ErrorCode::Cancelled:
        return {"", QT_TRANSLATE_NOOP("words", "What was done is kept; sending goes on from there.")};
    default:
        return {};
    }
}

Words laidOver(Words words, const Words& other)
{
    if (*other.sentence != '\0')
        words.sentence = other.sentence;
    if (*other.remedy != '\0')
        words.remedy = other.remedy;
    return words;
}

} // namespace

Words windowWords(ErrorCode code)
{
    return laidOver(wordsFor(code), otherWords(code));
}

Words windowWords(const Error& error)
{
    return laidOver(wordsFor(error), otherWords(error.code));
}

Words windowWords(OutcomeReason reason)
{
    const Words words = wordsFor(reason);
    return reason == OutcomeReason::TlsFailed ? laidOver(words, {"", kOwnCertificate}) : words;
}

} // namespace convey::ui
