package rostrum.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Keeps other sites from sending forms in somebody's name: fetch metadata first, then a token bound to the browser. */
@RequestScoped
public class Forgery {
    private static final String PURPOSE = "form";

    @Inject
    Keys keys;

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    /** For the hidden field of every form. */
    public String token() {
        var browser = cookies.get("form").orElseGet(this::welcome);
        return keys.digest(PURPOSE, browser);
    }

    void check(Form form) {
        checkSite();
        var browser = cookies.get("form").orElse("");
        if (!keys.matches(PURPOSE, browser, form.text(Form.TOKEN))) throw refusal(form);
    }

    /** No form of another site is taken; browsers that do not say where a form was are taken at their word. */
    void checkSite() {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) throw Refusal.forged();
    }

    /** What was typed on a page of ours is given back; what another site wrote is not. */
    private Refusal refusal(Form form) {
        var ours = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        return ours ? Refusal.forged().keeping(form.written()) : Refusal.forged();
    }

    private String welcome() {
        var browser = Secret.fresh(26).plain();
        cookies.set("form", browser, Cookies.SESSION);
        return browser;
    }
}
