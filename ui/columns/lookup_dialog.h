// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Asks by which columns a look-up file is joined: a proposed pair, and how many lines it finds. It reads the
/// files in the background. GUI thread only.
#pragma once

#include "base/error.h"
#include "jobs/lookup_job.h"
#include "jobs/upload.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <stop_token>

class QComboBox;
class QPushButton;

namespace convey::ui {

class IconLabel;

class LookupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `upload` has its rows counted; `path` is that of the look-up file.
    LookupDialog(const Upload& upload, const QString& path, QWidget* parent);
    ~LookupDialog() override;

Q_SIGNALS:
    void chosen(const convey::Lookup& lookup);

private:
    struct Opened
    {
        std::shared_ptr<CsvTable> table;
        std::optional<LookupKeys> keys{};
    };

    [[nodiscard]] QComboBox* addKey(const QString& label, const QString& name);
    void takeIn(const Result<Opened>& opened);
    void join();
    void showJoined(Result<Lookup> lookup);
    void showError(const Error& error);
    void growToText();

    std::shared_ptr<const Table> m_source;
    std::shared_ptr<CsvTable> m_table{}; ///< of the look-up file, once it is open
    std::optional<Lookup> m_lookup{}; ///< by the keys that are chosen
    std::stop_source m_stop{};
    unsigned m_joins = 0; ///< counts them: an older one's result is dropped
    QComboBox* m_own = nullptr;
    QComboBox* m_other = nullptr;
    IconLabel* m_found;
    QPushButton* m_use = nullptr;
};

/// How many lines are found by the keys, and what is odd about them.
[[nodiscard]] QString lookupSummary(const Lookup& lookup);

} // namespace convey::ui
