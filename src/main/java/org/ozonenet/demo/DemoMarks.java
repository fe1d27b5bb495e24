package org.ozonenet.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Remembers which parts of the sample data are made. A part is marked only when the whole of it is there: after a start
 * that was cut off, or with another build of the program, it looks for itself again. A program without a known build,
 * as in development, remembers nothing.
 */
@Component
@Profile("demo")
class DemoMarks {

    private final DemoMarkStore store;
    private final Optional<String> made;

    DemoMarks(
            DemoMarkStore store,
            Optional<BuildProperties> build,
            @Value("${ozonenet.demo.candidates:0}") int candidates) {
        this.store = store;
        this.made = build.map(BuildProperties::getTime).map(time -> time + " with " + candidates);
    }

    /** Makes the part unless it is marked, and gives what it has to say about itself. */
    List<String> once(DemoPart part, DemoPart.Cast cast) {
        return once(part.getClass().getSimpleName(), () -> {
            part.make(cast);
            return part.remarks();
        });
    }

    /** Does the work unless it is marked under that name, and gives what it said then or says now. */
    List<String> once(String name, Work work) {
        var known = store.findById(name).filter(mark -> made.equals(Optional.of(mark.made())));
        if (known.isPresent()) {
            return known.get().remarks();
        }
        var remarks = work.done();
        made.ifPresent(build -> store.save(new DemoMark(name, build, remarks)));
        return remarks;
    }

    /** What is done once; its result are the remarks to keep. */
    interface Work {

        List<String> done();
    }
}
