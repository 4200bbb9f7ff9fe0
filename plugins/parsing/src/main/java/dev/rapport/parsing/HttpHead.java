package dev.rapport.parsing;

/** The head of an answer over HTTP, as {@code curl -i} and the fixtures of many programs have it before the answer itself. */
final class HttpHead {

    private static final String START = "HTTP/";

    private HttpHead() {}

    /** How many letters of a text are heads of answers, 0 when it begins otherwise; a proxy's may stand before the server's. */
    static int length(String text) {
        int length = 0;
        while (text.startsWith(START, length)) {
            int end = end(text, length);
            if (end < 0) {
                return length;
            }
            length = end;
        }
        return length;
    }

    private static int end(String text, int from) {
        int windows = text.indexOf("\r\n\r\n", from);
        int unix = text.indexOf("\n\n", from);
        return windows >= 0 && (unix < 0 || windows < unix) ? windows + 4 : unix < 0 ? -1 : unix + 2;
    }
}
