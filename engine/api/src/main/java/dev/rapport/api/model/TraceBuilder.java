package dev.rapport.api.model;

import java.util.List;
import java.util.Optional;

/** Builds a {@link Trace}; what is not set, the file does not say. */
public final class TraceBuilder {

    private String booking = "";
    private String creator = "";
    private String platform = "";
    private Optional<Deliverable> deliverable = Optional.empty();
    private List<String> codes = List.of();
    private Utm utm = Utm.NONE;
    private String link = "";
    private String affiliate = "";
    private String permalink = "";
    private String said = "";

    TraceBuilder() {}

    public TraceBuilder booking(String booking) {
        this.booking = booking;
        return this;
    }

    public TraceBuilder creator(String creator) {
        this.creator = creator;
        return this;
    }

    public TraceBuilder platform(String platform) {
        this.platform = platform;
        return this;
    }

    public TraceBuilder deliverable(Optional<Deliverable> deliverable) {
        this.deliverable = deliverable;
        return this;
    }

    public TraceBuilder codes(List<String> codes) {
        this.codes = codes;
        return this;
    }

    public TraceBuilder utm(Utm utm) {
        this.utm = utm;
        return this;
    }

    public TraceBuilder link(String link) {
        this.link = link;
        return this;
    }

    public TraceBuilder affiliate(String affiliate) {
        this.affiliate = affiliate;
        return this;
    }

    public TraceBuilder permalink(String permalink) {
        this.permalink = permalink;
        return this;
    }

    public TraceBuilder said(String said) {
        this.said = said;
        return this;
    }

    public Trace build() {
        return new Trace(booking, creator, platform, deliverable, codes, utm, link, affiliate, permalink, said);
    }
}
