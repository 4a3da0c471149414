package rostrum.survey.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Workbooks as other people write them. */
public final class Books {
    private Books() {}

    /** With a form in it that can be asked only in part. */
    public static byte[] club(String code) {
        var survey = rows("type|name|label::English (en)|label::Français (fr)|relevant|constraint", """
                select_one mood|mood|How is it at the club?|Comment est le club ?||
                begin_group|more|More about the club|Encore sur le club|${mood} = 'bad'|
                text|why|What should be better?|Que faut-il améliorer ?||
                integer|hours|How many hours a week?|Combien d’heures par semaine ?|| . >= 0 and . <= 40
                end_group||||
                geopoint|where|Where is it?|Où est-ce ?||
                begin_repeat|friends|Each friend|Chaque ami||
                text|name|Name|Nom||
                end_repeat||||
                """);
        var choices = rows("list_name|name|label::English (en)|label::Français (fr)", """
                mood|good|Good|Bien
                mood|bad|Bad|Mal
                """);
        var settings =
                rows("form_title::English (en)|form_title::Français (fr)|form_id", "Our club|Notre club|" + code);
        return Workbook.write(new XlsForm(survey, choices, settings));
    }

    /** As a team writes it that asks in French alone. */
    public static byte[] french() {
        var survey = rows("type|name|label::Français (fr)", """
                text|avis|Ton avis ?
                text|idee|Ton idée ?
                """);
        return Workbook.write(
                new XlsForm(survey, List.of(), rows("form_title::Français (fr)|form_id", "Le club|club")));
    }

    /** Columns by {@code |}. */
    static List<Row> rows(String headings, String rows) {
        var columns = headings.split("\\|");
        var all = new ArrayList<Row>();
        for (var line : rows.lines().toList()) {
            var cells = new LinkedHashMap<String, String>();
            var texts = line.split("\\|", -1);
            for (int i = 0; i < columns.length; i++)
                if (i < texts.length && !texts[i].isEmpty()) cells.put(columns[i], texts[i].strip());
            all.add(new Row(all.size() + 2, cells));
        }
        return all;
    }
}
