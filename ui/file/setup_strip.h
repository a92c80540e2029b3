// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Says on the File page how the columns came by their meaning: a saved setup that fits, one that fits but
/// for some columns, somebody else's, or a guess; with the evidence, and what to do where that is not
/// wanted. GUI thread only.
#pragma once

#include "common/setup_banner.h"

#include "recipe/recipe_store.h"

#include <functional>

namespace convey::ui {

class UploadSession;

class SetupStrip final : public SetupBanner
{
    Q_OBJECT

public:
    /// `session` outlives the strip.
    SetupStrip(UploadSession& session, QWidget* parent);

    /// Nothing is left to be asked about the columns: the Preview comes next.
    [[nodiscard]] bool isSettled() const;

    /// Shows how the upload came by its setup; an edit of it does so by itself.
    void showSession();

Q_SIGNALS:
    /// A saved setup could not be kept as it was changed.
    void failed(const convey::Error& error);

private:
    void showInUse(const SavedRecipe& setup);
    void showStrangers(const SavedRecipe& setup);
    void showDrift(const FittingRecipe& fitting);
    void showGuess();
    void lookInto(const SavedRecipe& setup);
    void useRenamed(const FittingRecipe& fitting);
    void useWithoutGone(const FittingRecipe& fitting);

    UploadSession& m_session;
    std::function<void()> m_onFirst{};
    std::function<void()> m_onSecond{};
};

} // namespace convey::ui
