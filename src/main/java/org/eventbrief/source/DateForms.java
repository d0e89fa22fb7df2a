package org.eventbrief.source;

import java.util.List;

/** The forms in which a format writes a day. */
record DateForms(boolean edtf, List<String> own) {}
