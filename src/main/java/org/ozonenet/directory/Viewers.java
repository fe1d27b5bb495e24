package org.ozonenet.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ozonenet.access.Actor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.springframework.stereotype.Component;

/** Says of an actor what the visibility of fields depends on. */
@Component
class Viewers {

    /** Those who act for a country towards others; who learns or teaches there does not. */
    private static final Set<Function> OFFICIALS =
            EnumSet.of(Function.NOO, Function.CUSTOMS_FOCAL_POINT, Function.CUSTOMS_OFFICER);

    private final Countries countries;
    private final BorderPosts posts;
    private final List<SharedSpaces> spaces;

    Viewers(Countries countries, BorderPosts posts, List<SharedSpaces> spaces) {
        this.countries = countries;
        this.posts = posts;
        this.spaces = spaces;
    }

    Viewer of(Actor actor) {
        var own = new TreeSet<Iso2>();
        for (var held : actor.functions()) {
            if (OFFICIALS.contains(held.function()) && held.scope() instanceof Scope.Country(Iso2 country)) {
                own.add(country);
            }
        }
        var counterparts = new TreeSet<Iso2>();
        for (var country : own) {
            countries.neighbours(country).forEach(neighbour -> counterparts.add(neighbour.iso2()));
            posts.of(country).forEach(post -> post.sides().forEach(side -> counterparts.add(side.country())));
        }
        spaces.forEach(shared -> shared.countriesOf(actor).values().forEach(counterparts::addAll));
        counterparts.removeAll(own);
        return new Viewer(actor.person(), own, counterparts, actor.networks());
    }
}
