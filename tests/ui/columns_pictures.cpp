// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the Columns page and its dialogs in their states into PNG files, in every look of the window. For
/// looking at, not a test; run by the target pictures-of-every-page.
///
///     columns_pictures FOLDER [SUFFIX [LOOK]]
#include "columns/columns_model.h"
#include "columns/lookup_bar.h"
#include "columns/mapping_view.h"
#include "common/upload_session.h"
#include "looks.h"
#include "made_export.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/sample.h"
#include "recipe/recipe_store.h"
#include "settings/paths.h"
#include "value/time.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

using namespace convey;
using namespace convey::ui;

class Painter
{
public:
    explicit Painter(const Pictures& pictures)
        : m_pictures(pictures)
    {
        auto desk = std::make_unique<SendDesk>();
        desk->setPracticeFirst(true);
        m_window = std::make_unique<MainWindow>(std::move(desk));
        m_window->resize(pictures.look().size);
        m_window->show();
    }

    void open(const QString& path)
    {
        m_window->open(path);
        QSignalSpy checked(&session(), &UploadSession::checked);
        static_cast<void>(checked.wait(20'000));
        m_window->showPage(PageId::Columns);
        settle();
    }
    void showPage(PageId page)
    {
        m_window->showPage(page);
        settle();
    }
    void take(const char* name) { save(m_window->grab(), name); }
    /// The dialog that a click opens, then it is closed.
    void takeDialog(const char* name, const char* button)
    {
        click(button);
        takeDialog(name);
    }
    void takeDialog(const char* name)
    {
        settle();
        for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            save(dialog->grab(), name);
            dialog->reject();
        }
        settle();
    }
    void click(const char* name)
    {
        for (auto* button : page()->findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
            if (button->isVisible() && button->isEnabled())
                return button->click();
        }
        std::fprintf(stderr, "no button %s\n", name);
    }
    void choose(Input input)
    {
        page()->findChild<MappingView*>()->goToField({.input = input});
        settle();
    }
    [[nodiscard]] UploadSession& session() const { return m_window->currentTab()->session(); }
    [[nodiscard]] QWidget* page() const { return m_window->currentTab()->page(PageId::Columns); }

private:
    static void settle() { QTest::qWait(200); } // lets what is computed in the background come in
    void save(const QPixmap& picture, const char* name)
    {
        m_pictures.save(picture, ("columns-" + std::string(name)).c_str());
    }

    Pictures m_pictures;
    std::unique_ptr<MainWindow> m_window;
};

struct Files
{
    QString shopify;
    QString clinic;
    QString words;
    QString contacts;
    QString sample;
    QString renamed;
};

/// Orders whose kinds are words that a program of its own made up.
std::string ordersWithWords(std::string_view timeColumn)
{
    std::string csv =
        "Order ID,Kind," + std::string(timeColumn) + ",Email,Total,Currency,Source,Ad consent\n";
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(1000 + i);
        csv += "A-" + number + (i % 3 == 0 ? ",Erstkauf," : ",Order,")
            + formatIso(SystemClock().nowMs() - EpochMs{i} * 3'600'000) + ",ada" + number
            + "@example.com,12.50,EUR,physical_store"
            + (i % 4 == 0        ? ",no\n"
                    : i % 9 == 0 ? ",\n"
                                 : ",yes\n");
    }
    return csv;
}

std::string contacts()
{
    std::string csv = "Mail,Phone,Member no.\n";
    for (int i = 0; i < 30; ++i) {
        const std::string number = std::to_string(1000 + i);
        csv += "ada" + number + "@example.com,+1202555" + number + ",M-" + number + '\n';
    }
    return csv;
}

void saveAsSetup(const Painter& painter, const char* name)
{
    Recipe recipe = painter.session().upload().recipe();
    recipe.name = name;
    static_cast<void>(RecipeStore(defaultRecipeFolder())
                          .save(recipe, painter.session().upload().columnNames(), SystemClock().nowMs()));
    static_cast<void>(RecipeStore(defaultRecipeFolder()).trust(name));
}

void paintFields(Painter& painter, const Files& files)
{
    painter.open(files.shopify);
    painter.take("shopify");
    painter.choose(Input::TimestampMs);
    painter.take("hours");
    painter.choose(Input::DataAmount);
    painter.take("money");
    painter.choose(Input::Oppref);
    painter.take("oppref");
    painter.click("nextLine");
    if (auto* apart = painter.page()->findChild<QCheckBox*>(QStringLiteral("linesApart")))
        apart->setChecked(true);
    painter.page()->findChild<QListWidget*>(QStringLiteral("filters"))->item(1)->setCheckState(Qt::Unchecked);
    QTest::qWait(400);
    painter.take("apart");
    painter.takeDialog("filter-dialog", "changeFilter");
    painter.open(files.clinic);
    painter.take("questions");
}

void paintDialogs(Painter& painter, const Files& files)
{
    painter.open(files.words);
    painter.take("words");
    auto* model = painter.page()->findChild<ColumnsModel*>();
    Q_EMIT model->wordsAsked({.input = Input::Type});
    painter.takeDialog("words-dialog");
    Q_EMIT model->formAsked({.input = Input::Id});
    painter.takeDialog("binding-dialog");
    painter.choose(Input::Oppref);
    painter.takeDialog("capture-dialog", "captureHelp");
    painter.page()->findChild<LookupBar*>()->add(files.contacts);
    painter.takeDialog("lookup-dialog");
    saveAsSetup(painter, "Weekly shop orders");
    painter.open(files.sample);
    painter.take("sample");
    painter.takeDialog("name-dialog", "saveSetup");
    painter.takeDialog("setups-dialog", "manageSetups");
    painter.open(files.renamed);
    painter.showPage(PageId::File);
    painter.take("drift");
}

} // namespace

int main(int argc, char* argv[])
{
    return paintLooks(argc, argv, [](const Pictures& pictures) {
        const QTemporaryDir home;
        qputenv("CONVEY_HOME", home.path().toUtf8());
        const auto write = [&](const char* name, const std::string& text) {
            const QString path = home.filePath(QLatin1String(name));
            static_cast<void>(writeFileAtomically(toUtf8(path), text));
            return path;
        };
        const Files files{.shopify = write("orders_export.csv",
                              test::freshExport(QStringLiteral(SOURCES_FOLDER "/shopify_orders/newer.csv"))),
            .clinic = write(
                "appointments.csv", test::freshExport(QStringLiteral(SOURCES_FOLDER "/../guess/clinic.csv"))),
            .words = write("shop week 46.csv", ordersWithWords("Paid at")),
            .contacts = write("contacts.csv", contacts()),
            .sample = write("shop orders.csv", sampleOrders(SystemClock().nowMs())),
            .renamed = write("shop week 47.csv", ordersWithWords("Created at"))};
        Painter painter(pictures);
        paintFields(painter, files);
        paintDialogs(painter, files);
        return true;
    });
}
