// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Not a test: makes a pseudo-locale of a .ts file that lupdate wrote. Every text is longer by a third,
/// accented and in brackets, so that a text that is not translated, and one without room, are seen at once.
///
///     pseudo_ts IN.ts OUT.ts
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

namespace {

QString accented(QString text)
{
    const QString plain = QStringLiteral("aceinouyACEINOUY");
    const QString other = QStringLiteral("áçéïñôûýÁÇÉÏÑÔÛÝ");
    for (QChar& c : text) {
        const auto place = plain.indexOf(c);
        if (place >= 0)
            c = other.at(place);
    }
    return text;
}

/// What must stay: values, the letter behind &, markup and its entities.
QString pseudo(const QString& source)
{
    static const QRegularExpression kept(
        QStringLiteral("%L?(\\d+|n)|\\{[A-Za-z_]+\\}|&&|&\\w+;|&\\w|<[^>]*>"));
    QString text;
    qsizetype from = 0;
    qsizetype letters = 0;
    for (auto hits = kept.globalMatch(source); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        text += accented(source.mid(from, hit.capturedStart() - from)) + hit.captured();
        letters += hit.capturedStart() - from;
        from = hit.capturedEnd();
    }
    text += accented(source.mid(from));
    letters += source.size() - from;
    // In words, so that a long text can be wrapped.
    const QString more = QStringLiteral(" löñger öñe").repeated(60).left((letters + 2) / 3);
    return u'⟦' + text + (letters > 4 ? more.trimmed() : QString()) + u'⟧';
}

bool convert(QIODevice& in, QIODevice& out)
{
    QXmlStreamReader xml(&in);
    QXmlStreamWriter to(&out);
    QString source;
    bool isPlural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"message")
            isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        if (xml.isStartElement() && xml.name() == u"source") {
            source = xml.readElementText();
            to.writeTextElement(QStringLiteral("source"), source);
        } else if (xml.isStartElement() && xml.name() == u"translation") {
            xml.skipCurrentElement();
            to.writeStartElement(QStringLiteral("translation"));
            if (isPlural) {
                for (int form = 0; form < 2; ++form)
                    to.writeTextElement(QStringLiteral("numerusform"), pseudo(source));
            } else {
                to.writeCharacters(pseudo(source));
            }
            to.writeEndElement();
        } else if (!xml.hasError()) {
            to.writeCurrentToken(xml);
        }
    }
    return !xml.hasError();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("pseudo_ts IN.ts OUT.ts\n", stderr);
        return 2;
    }
    QFile in(QString::fromLocal8Bit(argv[1]));
    QFile out(QString::fromLocal8Bit(argv[2]));
    const bool isDone = in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly) && convert(in, out);
    return isDone ? 0 : 1;
}
