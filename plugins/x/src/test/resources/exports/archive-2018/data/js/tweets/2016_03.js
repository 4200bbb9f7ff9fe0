Grailbird.data.tweets_2016_03 = 
 [ {
  "source" : "\u003Ca href=\"http:\/\/twitter.com\" rel=\"nofollow\"\u003ETwitter Web Client\u003C\/a\u003E",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ {
      "text" : "Brot",
      "indices" : [ 0, 5 ]
    } ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "713324868000000001",
  "text" : "#Brot aus dem Ofen",
  "id" : 713324868000000001,
  "created_at" : "2016-03-25 11:21:16 +0000",
  "user" : {
    "name" : "Mira",
    "screen_name" : "mira_backt",
    "protected" : false,
    "id_str" : "715628873",
    "profile_image_url_https" : "https:\/\/pbs.twimg.com\/profile_images\/1\/a.jpg",
    "id" : 715628873,
    "verified" : false
  }
}, {
  "source" : "\u003Ca href=\"http:\/\/twitter.com\" rel=\"nofollow\"\u003ETwitter Web Client\u003C\/a\u003E",
  "entities" : {
    "user_mentions" : [ {
      "name" : "Tern",
      "screen_name" : "terncooks",
      "indices" : [ 3, 13 ],
      "id_str" : "5105",
      "id" : 5105
    } ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "713300000000000000",
  "text" : "RT @terncooks: Soup.",
  "retweeted_status" : {
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "713299999999000000",
    "text" : "Soup.",
    "id" : 713299999999000000,
    "created_at" : "2016-03-25 09:42:27 +0000",
    "user" : {
      "name" : "Tern",
      "screen_name" : "terncooks",
      "protected" : false,
      "id_str" : "5105",
      "id" : 5105,
      "verified" : false
    }
  },
  "id" : 713300000000000000,
  "created_at" : "2016-03-25 09:42:27 +0000",
  "user" : {
    "name" : "Mira",
    "screen_name" : "mira_backt",
    "protected" : false,
    "id_str" : "715628873",
    "id" : 715628873,
    "verified" : false
  }
}, {
  "in_reply_to_status_id_str" : "713299999999000000",
  "in_reply_to_user_id" : 5105,
  "in_reply_to_user_id_str" : "5105",
  "in_reply_to_screen_name" : "terncooks",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : { },
  "id_str" : "713000000000000000",
  "text" : "@terncooks Danke!",
  "id" : 713000000000000000,
  "created_at" : "2016-03-24 13:50:22 +0000",
  "user" : {
    "name" : "Mira",
    "screen_name" : "mira_backt",
    "protected" : false,
    "id_str" : "715628873",
    "id" : 715628873,
    "verified" : false
  }
} ]
