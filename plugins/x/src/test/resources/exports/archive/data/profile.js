window.YTD.profile.part0 = [
 {
  "profile": {
   "description": {
    "bio": "Brot",
    "website": "https://mira.example.org",
    "location": "Graz"
   },
   "avatarMediaUrl": "https://pbs.example.org/a.jpg"
  }
 }
]