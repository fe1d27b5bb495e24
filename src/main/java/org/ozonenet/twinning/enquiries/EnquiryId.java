package org.ozonenet.twinning.enquiries;

import org.ozonenet.kernel.Id;

/** An enquiry; chosen when its form is opened, so that a form sent twice makes one enquiry. */
public record EnquiryId(String value) implements Id {

    public EnquiryId {
        Id.checked(value);
    }

    public static EnquiryId random() {
        return new EnquiryId(Id.random());
    }

    /** The enquiry that was split off from this one as the number-th. */
    EnquiryId part(int number) {
        return new EnquiryId(value + "-p" + number);
    }
}
