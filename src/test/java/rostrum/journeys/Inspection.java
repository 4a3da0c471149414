package rostrum.journeys;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What must hold on every page that anybody ever sees. Pages that look the same are inspected once. */
final class Inspection {
    private static final Set<String> DONE = new HashSet<>();

    /** Our own rules; each line is one defect. */
    private static final String HOUSE_RULES = """
            problem => {
              const wrong = [];
              const lang = document.documentElement.lang;
              if (!lang) wrong.push('the page has no language');
              if (document.documentElement.dir !== (lang === 'ar' ? 'rtl' : 'ltr')) wrong.push('wrong direction');
              if (document.documentElement.scrollWidth > innerWidth + 1)
                wrong.push('does not fit ' + innerWidth + ' px: ' + document.documentElement.scrollWidth);
              const wider = new CSSStyleSheet();
              wider.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
                word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
              document.adoptedStyleSheets = [wider];
              if (document.documentElement.scrollWidth > innerWidth + 1)
                wrong.push('does not fit with wider text: ' + document.documentElement.scrollWidth);
              document.adoptedStyleSheets = [];
              if (document.querySelectorAll('h1').length !== 1) wrong.push('there must be one h1');
              if (document.querySelector('[role=alert]') && !document.title.startsWith(problem[lang]))
                wrong.push('the title of a page with problems begins with the word for it');
              for (const form of document.querySelectorAll('form[method=post]'))
                if (!form.querySelector('input[name=_token]')) wrong.push('a form without token: ' + form.action);
              for (const it of document.querySelectorAll('[autofocus], [tabindex]:not([tabindex="0"], [tabindex="-1"])'))
                wrong.push('order of focus: ' + it.outerHTML.slice(0, 80));
              for (const it of document.querySelectorAll('button, .button, .choice, select, textarea, input')) {
                if (it.matches('[type=hidden], [type=radio], [type=checkbox]') || !it.checkVisibility?.()) continue;
                if (it.getBoundingClientRect().height < 44) wrong.push('smaller than 44 px: ' + it.outerHTML.slice(0, 80));
              }
              const raw = document.body.innerText.match(
                /\\b(accessibility|authoring|consultation|group|guardian|helpline|moderation|oversight|people|platform|publishing|removal|roster|room|safeguarding|staff|summary|survey)(\\.(?!yaml\\b)[a-zA-Z0-9-]+)+\\b/);
              if (raw && !location.pathname.startsWith('/accessibility')) wrong.push('a key shows itself: ' + raw[0]);
              const hole = document.body.innerText.match(/\\{[a-zA-Z]+\\}/);
              if (hole) wrong.push('a value is missing: ' + hole[0]);
              return wrong.join('\\n');
            }""";

    /** The page as it is built: its elements with their looks, states and texts. Quicker to ask for than its tree. */
    private static final String LOOKS = """
            () => {
              const told = ['class', 'role', 'type', 'hidden', 'open', 'disabled', 'aria-label', 'aria-expanded',
                'aria-invalid', 'lang', 'dir'];
              const look = node => {
                if (node.nodeType === 3) return node.data.trim();
                if (node.nodeType !== 1 || node.matches('script, [type=hidden]')) return '';
                if (node.matches('bdi')) return '<bdi>';
                const marks = told.filter(name => node.hasAttribute(name)).map(name => name + node.getAttribute(name));
                return '<' + node.localName + marks + '>' + [...node.childNodes].map(look).join(' ');
              };
              return document.documentElement.lang + look(document.body);
            }""";

    private static final Map<String, String> PROBLEM = Arrays.stream(Language.values())
            .collect(toMap(Language::tag, language -> Words.pattern(language, "platform.error")));

    private Inspection() {}

    static void of(Page page, boolean scripts) {
        if (!DONE.add(looks(page) + page.viewportSize().width)) return;
        assertEquals("", page.evaluate(HOUSE_RULES, PROBLEM), page.url());
        if (scripts) assertEquals("", Axe.violations(page), page.url());
    }

    /** What was typed or picked makes no other page, and neither does what differs from run to run. */
    private static String looks(Page page) {
        return Golden.covered((String) page.evaluate(LOOKS));
    }
}
