package rostrum.survey.authoring;

import java.util.Map;

/** What becomes of files when every question is opened in its form and saved as it is. */
public final class Rewriting {
    private Rewriting() {}

    public static Map<String, String> throughForms(Map<String, String> files) {
        var outline = Outline.read(files).orElseThrow();
        for (var item : outline.items()) {
            var form = ItemForm.of(item, outline.words(item.code()));
            outline = outline.with(form.item(item), item.isTaken() ? Map.of() : form.words());
        }
        return outline.files();
    }
}
