// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/stop_sending_first.h"

#include "common/icon.h"
#include "common/upload_session.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <memory>
#include <utility>

namespace convey::ui {

namespace {

class StopQuestion
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::StopQuestion)
};

using Sessions = std::vector<QPointer<UploadSession>>;

bool isAnySending(const Sessions& sessions)
{
    return std::ranges::any_of(sessions, [](const auto& session) { return session && session->isSending(); });
}

/// Calls `done` from the event loop, once, when none of the sessions sends any more.
void stopAll(QWidget* window, const Sessions& sessions, const std::function<void()>& done)
{
    // Owns the connections: gone with them when all is said.
    auto* waiting = new QObject(window);
    const auto look = [=] {
        if (isAnySending(sessions))
            return;
        waiting->deleteLater();
        waiting->disconnect();
        QMetaObject::invokeMethod(window, done, Qt::QueuedConnection);
    };
    for (const QPointer<UploadSession>& session : sessions) {
        if (!session)
            continue;
        QObject::connect(session, &UploadSession::sendEnded, waiting, look, Qt::QueuedConnection);
        QObject::connect(session, &UploadSession::sendFailed, waiting, look, Qt::QueuedConnection);
        session->stopSending();
    }
    QMetaObject::invokeMethod(waiting, look, Qt::QueuedConnection);
}

} // namespace

void stopSendingFirst(QWidget* window, const std::vector<UploadSession*>& sessions, const QString& yes,
    std::function<void()> done)
{
    const QString name = QStringLiteral("stopQuestion");
    if (window->findChild<QMessageBox*>(name, Qt::FindDirectChildrenOnly))
        return;
    auto* question = new QMessageBox(window);
    question->setObjectName(name);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIconPixmap(
        icon(QStringLiteral("warned"), Token::WarnedMark).pixmap(question->fontMetrics().height() * 2));
    question->setTextFormat(Qt::PlainText);
    question->setText(StopQuestion::tr("Conversions are being sent. Stop?"));
    question->setInformativeText(
        StopQuestion::tr("What is accepted stays accepted. What is left can be sent later with the same ids: "
                         "nothing counts twice."));
    QPushButton* stop = question->addButton(yes, QMessageBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stop"));
    QPushButton* goOn = question->addButton(StopQuestion::tr("Go on sending"), QMessageBox::RejectRole);
    goOn->setObjectName(QStringLiteral("goOn"));
    question->setDefaultButton(goOn);
    question->setEscapeButton(goOn);
    QObject::connect(stop, &QPushButton::clicked, window,
        [window, all = Sessions(sessions.begin(), sessions.end()), done = std::move(done)] {
            stopAll(window, all, done);
        });
    question->open();
}

} // namespace convey::ui
