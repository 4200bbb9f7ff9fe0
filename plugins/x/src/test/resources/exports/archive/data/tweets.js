window.YTD.tweets.part0 = [
 {
  "tweet": {
   "id_str": "1881497401032388001",
   "id": "1881497401032388001",
   "created_at": "Tue Jan 21 00:21:51 +0000 2025",
   "full_text": "Brot &amp; Butter #fruehstueck",
   "favorite_count": "3",
   "retweet_count": "1",
   "lang": "de",
   "retweeted": false,
   "truncated": false,
   "source": "<a href=\"x\">App</a>",
   "entities": {
    "hashtags": [
     {
      "text": "fruehstueck"
     }
    ],
    "user_mentions": [],
    "urls": []
   },
   "extended_entities": {
    "media": [
     {
      "type": "video",
      "video_info": {
       "duration_millis": "6239"
      }
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "id_str": "1881497149755781002",
   "id": "1881497149755781002",
   "created_at": "Tue Jan 21 00:21:51 +0000 2025",
   "full_text": "RT @muehle: Neues Mehl",
   "favorite_count": "0",
   "retweet_count": "1",
   "lang": "de",
   "retweeted": false,
   "truncated": false,
   "source": "<a href=\"x\">App</a>",
   "entities": {
    "hashtags": [],
    "user_mentions": [],
    "urls": []
   }
  }
 },
 {
  "tweet": {
   "id_str": "1876977510014927003",
   "id": "1876977510014927003",
   "created_at": "Tue Jan 21 00:21:51 +0000 2025",
   "full_text": "@gast Danke!",
   "favorite_count": "3",
   "retweet_count": "1",
   "lang": "de",
   "retweeted": false,
   "truncated": false,
   "source": "<a href=\"x\">App</a>",
   "entities": {
    "hashtags": [],
    "user_mentions": [],
    "urls": []
   },
   "in_reply_to_status_id_str": "1",
   "in_reply_to_user_id_str": "9",
   "in_reply_to_screen_name": "gast"
  }
 }
]