// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/main_window.h"

#include "common/translated.h"
#include "shell/practice.h"
#include "shell/upload_view.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/sample.h"
#include "settings/paths.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>

namespace convey::ui {

MainWindow::MainWindow(std::unique_ptr<Practice> practice, QWidget* parent)
    : QMainWindow(parent)
    , m_practice(std::move(practice))
    , m_view(new UploadView(m_practice.get(), this))
{
    setWindowTitle(m_practice ? tr("Convey – practice mode") : tr("Convey"));
    setCentralWidget(m_view);
    setAcceptDrops(true);
    statusBar()->showMessage(m_practice ? tr("Practice mode: nothing leaves this computer.")
                                        : tr("Nothing leaves this computer until you send it."));

    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* open = file->addAction(tr("&Open…"), this, &MainWindow::askForFile);
    open->setShortcut(QKeySequence::Open);
    file->addAction(tr("Open the &sample"), this, &MainWindow::openSample);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));

    resize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 40);
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QString& path)
{
    setWindowTitle(
        (m_practice ? tr("%1 – Convey, practice mode") : tr("%1 – Convey")).arg(QFileInfo(path).fileName()));
    m_view->open(path);
}

void MainWindow::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Open conversions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::openSample()
{
    const QString folder = toQString(dataFolder());
    const QString path = folder + QStringLiteral("/sample orders.csv");
    QDir().mkpath(folder);
    const Result<> written = writeFileAtomically(toUtf8(path), sampleOrders(SystemClock().nowMs()));
    if (written)
        open(path);
    else
        statusBar()->showMessage(translated(written.error()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    open(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace convey::ui
