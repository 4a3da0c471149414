package rostrum.summary.aim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import rostrum.people.AgeBand;
import rostrum.people.Development;
import rostrum.people.Region;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/**
 * What an editor typed.
 *
 * @param typed by the name of the field, as it was typed
 */
record TargetForm(Map<String, String> typed, Target target, List<Problem> problems) {
    private static final int ALL = 100;

    static String field(Region region) {
        return "region-" + region.name();
    }

    static String field(AgeBand band) {
        return "band-" + band.code();
    }

    static String field(Development group) {
        return "group-" + group.name();
    }

    static TargetForm of(Target target) {
        var typed = new LinkedHashMap<String, String>();
        target.regions().forEach((region, percent) -> typed.put(field(region), "" + percent));
        target.bands().forEach((band, percent) -> typed.put(field(band), "" + percent));
        target.groups().forEach((group, percent) -> typed.put(field(group), "" + percent));
        return new TargetForm(typed, target, List.of());
    }

    static TargetForm read(Form form) {
        var typed = new LinkedHashMap<String, String>();
        var problems = new ArrayList<Problem>();
        var regions = percents(form, Target.REGIONS, TargetForm::field, typed, problems);
        var groups = percents(form, List.of(Development.values()), TargetForm::field, typed, problems);
        var bands = percents(form, AgeBand.PARTICIPANTS, TargetForm::field, typed, problems);
        return new TargetForm(typed, new Target(regions, bands, groups), problems);
    }

    private static <T extends Comparable<T>> Map<T, Integer> percents(
            Form form, List<T> parts, Function<T, String> field, Map<String, String> typed, List<Problem> problems) {
        var percents = new TreeMap<T, Integer>();
        for (var part : parts) {
            var name = field.apply(part);
            var words = form.trimmed(name);
            typed.put(name, words);
            if (words.isEmpty()) continue;
            if (words.matches("\\p{Nd}{1,3}") && Integer.parseInt(words) <= ALL)
                percents.put(part, Integer.parseInt(words));
            else problems.add(Problem.of(name, "summary.target.no-percent"));
        }
        if (percents.values().stream().mapToInt(percent -> percent).sum() > ALL)
            problems.add(Problem.of(field.apply(parts.get(0)), "summary.target.too-much"));
        return percents;
    }
}
