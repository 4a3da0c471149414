package rostrum.safeguarding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.roster.Watch;

/** Who can be called about one case, and in which order. */
record CallList(HarmCase about, List<Duty> duties) {
    /** Whoever left, or leads no more, is not called. */
    CallList among(Collection<String> leads) {
        return new CallList(
                about,
                duties.stream().filter(duty -> leads.contains(duty.staff())).toList());
    }

    /**
     * The lead on duty is called first, else the deputy on duty; everybody else when a time is over. Where neither is
     * planned, or can be called, it stays as the leads wrote it down.
     */
    CallList during(Watch watch) {
        var first = Stream.of(watch.leads(), watch.deputies())
                .filter(this::canBeCalled)
                .findFirst();
        return first.map(names -> new CallList(
                        about,
                        duties.stream()
                                .map(duty -> duty.after(!names.contains(duty.staff())))
                                .toList()))
                .orElse(this);
    }

    private boolean canBeCalled(Set<String> names) {
        return duties.stream().anyMatch(duty -> names.contains(duty.staff()) && duty.isCallable(about));
    }

    List<Duty> of(Call call) {
        var alone = duties.stream().noneMatch(duty -> !duty.deputy() && duty.isCallable(about));
        return duties.stream().filter(duty -> duty.answers(call, about, alone)).toList();
    }
}
