package se4ai.labs;

import org.jsoup.Jsoup;

/** A lab that reaches for a library of the site, which a page does not have. */
public final class TooFar {

    private TooFar() {}

    public static void main(String[] args) {
        System.out.println(Jsoup.parse("<p>"));
    }
}
