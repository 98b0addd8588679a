package org.grata.modelreader;

/** Answers for tests. */
final class Answers {
    /** One measure that tells everything. */
    static final String WHOLE = """
            {"measures":[{"status":"ANNOUNCED","trigger":"must go",
            "receivingState":{"code":"UY","quote":"the Ministry","namedBy":"Montevideo"},
            "sendingState":{"code":"FJ","quote":"Fijian","namedBy":null},
            "count":{"value":2,"quote":"two"},
            "category":{"value":"DIPLOMAT","quote":"diplomats"},
            "missions":[{"kind":"CONSULATE","city":"Salto","quote":"consulate in Salto"}],
            "persons":[{"name":"A. B.","office":null,"quote":"A. B."}],
            "announcedOn":{"value":"2031-05-13","quote":"on Tuesday"},
            "deadline":{"value":"PT48H","quote":"48 hours"},
            "grounds":[{"value":"RETALIATION","quote":"in reply"}],
            "retaliation":"in reply",
            "inConcertWith":[{"code":"EU","quote":"the Union","namedBy":null}],
            "remaining":{"value":0,"quote":"nobody stays"},
            "attribution":[{"kind":"OFFICIAL","quote":"the Ministry"}]}]}""";

    private Answers() {}
}
