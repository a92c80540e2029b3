// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What became of a send: one sentence, counts that add up to the file, and OpenAI's words where it ended the
/// send. GUI thread only.
#pragma once

#include "jobs/send_job.h"

#include <QFrame>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace convey::ui {

class IconView;
class TileSum;
class WordsBox;

class ResultPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget* parent);

    /// `practice`: it was sent to the stand-in on this computer.
    void showReport(const SendReport& report, bool practice);

    /// The sentence and the note below it.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] TileSum* tiles() const { return m_tiles; }

private:
    void showWords(const SendReport& report, bool practice);
    void showTiles(const SendReport& report);

    IconView* m_icon;
    QLabel* m_headline;
    QLabel* m_note;
    QVBoxLayout* m_layout;
    TileSum* m_tiles = nullptr; ///< made anew for each report: it may have one tile more
    WordsBox* m_words;
};

} // namespace convey::ui
