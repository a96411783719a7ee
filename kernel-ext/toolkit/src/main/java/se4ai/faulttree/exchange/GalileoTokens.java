package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes a Galileo text apart: statements up to a semicolon, and our own notes in the comments behind them. */
final class GalileoTokens {

    /**
     * A statement, or a note on a line of its own, whose statement has no words.
     *
     * @param quoted which of the words stood in quotes, and so are names
     * @param quotedNotes the same for the notes
     */
    record Statement(List<String> words, BitSet quoted, List<String> notes, BitSet quotedNotes, int line) {

        Statement(int line) {
            this(new ArrayList<>(), new BitSet(), new ArrayList<>(), new BitSet(), line);
        }

        boolean isTop() {
            return !words.isEmpty() && words.get(0).equals("toplevel") && !quoted.get(0);
        }

        boolean isQuoted(int word) {
            return quoted.get(word);
        }

        boolean isQuotedNote(int note) {
            return quotedNotes.get(note);
        }
    }

    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private int at;
    private int line = 1;
    private Statement open = new Statement(1);

    GalileoTokens(String text) {
        this.text = text;
    }

    List<Statement> statements() {
        while (at < text.length()) {
            step();
        }
        if (!open.words().isEmpty()) {
            throw Misread.at(
                    open.line(),
                    "The statement about '" + Quotes.cut(open.words().get(0)) + "' has no semicolon at its end.");
        }
        return statements;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\n') {
            line++;
            at++;
        } else if (c <= ' ' || c == '\ufeff') {
            at++;
        } else if (c == ';') {
            end();
        } else if (text.startsWith("//", at)) {
            comment();
        } else if (text.startsWith("/*", at)) {
            longComment();
        } else {
            word(open.words(), open.quoted());
        }
    }

    private void end() {
        if (!open.words().isEmpty()) {
            statements.add(open);
        }
        open = new Statement(line);
        at++;
    }

    /** A note belongs to the statement that has ended in its line, else it stands for itself. */
    private void comment() {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        if (text.startsWith("//@", at)) {
            Statement last = statements.isEmpty() ? open : statements.get(statements.size() - 1);
            Statement noted = open.words().isEmpty()
                            && last.line() == line
                            && !last.words().isEmpty()
                    ? last
                    : new Statement(line);
            if (noted != last) {
                statements.add(noted);
            }
            notes(noted, at + 3, end);
        }
        at = end;
    }

    private void notes(Statement noted, int from, int end) {
        at = from;
        while (at < end) {
            if (text.charAt(at) <= ' ') {
                at++;
            } else {
                word(noted.notes(), noted.quotedNotes());
            }
        }
    }

    private void longComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw Misread.at(line, "The comment that begins with /* is not closed with */.");
        }
        for (int i = at; i < end; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        at = end + 2;
    }

    private void word(List<String> words, BitSet quoted) {
        if (words == open.words() && words.isEmpty()) {
            open = new Statement(line);
            words = open.words();
            quoted = open.quoted();
        }
        if (text.charAt(at) == '"') {
            int end = Quotes.end(text, at);
            if (end < 0) {
                throw Misread.at(line, "A name begins with a double quote that is not closed in its line.");
            }
            quoted.set(words.size());
            words.add(Quotes.unescaped(text, at + 1, end));
            at = end + 1;
        } else if (text.charAt(at) == '=') {
            words.add("=");
            at++;
        } else {
            int start = at;
            while (at < text.length() && !isEnd(text.charAt(at))) {
                at++;
            }
            words.add(text.substring(start, at));
        }
    }

    private static boolean isEnd(char c) {
        return c <= ' ' || c == ';' || c == '"' || c == '=';
    }
}
